package dateline.adapter.cli;

/**
 * What all commands work with.
 *
 * @param workbenches opens stores
 * @param checkup looks whether all parts work
 * @param bot runs the bot
 * @param evaluation for {@code eval}
 * @param bench for {@code bench}
 */
public record CommandTools(
    Workbenches workbenches,
    Checkup checkup,
    BotRunner bot,
    EvaluationTools evaluation,
    BenchTools bench) {}
