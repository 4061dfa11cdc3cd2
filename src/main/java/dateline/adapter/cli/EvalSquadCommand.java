package dateline.adapter.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Questions in SQuAD's format. */
@Command(
    name = "squad",
    mixinStandardHelpOptions = true,
    description = "Asks the questions of a SQuAD file (1.1 or 2.0), each about its own paragraph.")
final class EvalSquadCommand implements Runnable {
  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AnswerOptions options = new AnswerOptions();

  @Parameters(paramLabel = "FILE", description = "The SQuAD file.")
  private Path file = Path.of("");

  EvalSquadCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    new AnswerEvaluation(tools, options).run(tools.data().squad(file), spec.commandLine().getOut());
  }
}
