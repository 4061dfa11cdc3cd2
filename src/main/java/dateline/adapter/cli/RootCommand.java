package dateline.adapter.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that the others are part of. */
@Command(
    name = "dateline",
    description =
        "Reads news articles and answers questions about them with a quoted line as proof.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Try: dateline ask \"When will the leaders meet?\""})
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
