package dateline.adapter.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Quiz questions of RealTime QA, each with the articles that were found for it. */
@Command(
    name = "realtimeqa",
    mixinStandardHelpOptions = true,
    description = "Asks the questions of a RealTime QA file, each about the articles beside it.")
final class EvalRealTimeQaCommand implements Runnable {
  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AnswerOptions options = new AnswerOptions();

  @Option(names = "--limit", paramLabel = "N", description = "Ask the first N questions only.")
  private int limit = Integer.MAX_VALUE;

  @Parameters(paramLabel = "FILE", description = "The RealTime QA file, one JSON object a line.")
  private Path file = Path.of("");

  EvalRealTimeQaCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit wants a number of at least 1.");
    }
    new AnswerEvaluation(tools, options)
        .run(tools.data().realTimeQa(file, limit), spec.commandLine().getOut());
  }
}
