package dateline.adapter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how good answers are; one subcommand a kind of evaluation set. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Measures how good the answers are. Files may be gzipped.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the evaluation ran",
      "1:a score is under its floor (facts)",
      "2:wrong usage",
      "4:the store cannot be used",
      "5:an evaluation file cannot be used",
      "70:a fault of the program"
    })
public final class EvalCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private EvalCommand() {}

  /** The command with all of its subcommands, to be added to the root command. */
  public static CommandLine commandLine(EvaluationTools tools) {
    return new CommandLine(new EvalCommand())
        .addSubcommand(new EvalSquadCommand(tools))
        .addSubcommand(new EvalQuestionsCommand(tools))
        .addSubcommand(new EvalRealTimeQaCommand(tools))
        .addSubcommand(new EvalTrecCommand(tools))
        .addSubcommand(new EvalNamesCommand(tools))
        .addSubcommand(new EvalFactsCommand(tools))
        .addSubcommand(new EvalCompareCommand(tools));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to evaluate: see eval --help.");
  }
}
