package dateline.adapter.cli;

import dateline.eval.Bootstrap;
import dateline.eval.RunComparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two runs over the same questions. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Says whether the second file of predictions is better than the first by more"
            + " than noise (paired bootstrap).")
final class EvalCompareCommand implements Runnable {
  private static final int RESAMPLES = 10_000;

  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "A", description = "Predictions of the first run.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "Predictions of the second run.")
  private Path second = Path.of("");

  EvalCompareCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    RunComparison comparison =
        RunComparison.of(
            tools.predictions().scores(first),
            tools.predictions().scores(second),
            new Bootstrap(new Random(AnswerEvaluation.SEED), RESAMPLES));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(comparison));
    } else {
      print(comparison, out);
    }
    out.flush();
  }

  private static void print(RunComparison comparison, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%,d questions in both files, %,d in one only%n%n",
        comparison.questions(),
        comparison.onlyInOne());
    Table table = new Table("B less A", "points", "95 % from", "to", "p", "more than noise");
    row(table, "F1", comparison.f1());
    row(table, "exact match", comparison.exactMatch());
    table.print(out);
  }

  private static void row(Table table, String name, Bootstrap.Comparison comparison) {
    table.row(
        name,
        comparison.difference(),
        comparison.interval().low(),
        comparison.interval().high(),
        String.format(Locale.ROOT, "%.4f", comparison.pValue()),
        comparison.significant() ? "yes" : "no");
  }
}
