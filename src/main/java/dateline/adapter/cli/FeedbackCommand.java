package dateline.adapter.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the answers that people said were wrong. */
@Command(
    name = "feedback",
    description =
        "Print the answers that people turned down in Telegram, with question and evidence: one a"
            + " line, as JSON.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.ENDED, ExitCode.WRONG, ExitCode.NO_STORE, ExitCode.BROKEN})
final class FeedbackCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final BotRunner bot;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  FeedbackCommand(Workbenches workbenches, BotRunner bot, Console console) {
    this.workbenches = workbenches;
    this.bot = bot;
    this.console = console;
  }

  @Override
  public Integer call() {
    bot.feedback(store.orDefault(workbenches)).forEach(console.out()::println);
    return ExitCode.OK;
  }
}
