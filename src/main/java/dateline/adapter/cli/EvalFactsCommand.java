package dateline.adapter.cli;

import dateline.eval.Share;
import dateline.eval.fact.FactReport;
import dateline.eval.fact.FactScores;
import dateline.eval.fact.KindScore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Facts against labelled ones. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = "Extracts facts from articles and compares them with those that people labelled.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no score is under its floor",
      "1:a score is under its floor",
      "2:wrong usage",
      "5:a file of the directory cannot be used",
      "70:a fault of the program"
    })
final class EvalFactsCommand implements Callable<Integer> {
  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "data/eval/facts",
      description =
          "A directory with facts.jsonl, articles/NAME.txt and perhaps floors.properties"
              + " (default: ${DEFAULT-VALUE}).")
  private Path directory = Path.of("");

  EvalFactsCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    FactReport report = FactReport.of(tools.data().facts(directory), tools.facts().get());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(report));
    } else {
      print(report, out);
    }
    out.flush();
    report.below().forEach(this::warn);
    return report.below().isEmpty() ? ExitCode.OK : ExitCode.BELOW_FLOOR;
  }

  private static void print(FactReport report, PrintWriter out) {
    out.printf(Locale.ROOT, "%,d articles%n%n", report.articles());
    FactScores scores = report.scores();
    Table kinds = new Table("kind", "labelled", "found", "right", "precision", "recall", "F1");
    scores.kinds().forEach((kind, score) -> row(kinds, kind.name(), score));
    row(kinds, "all", scores.overall());
    kinds.print(out);
    out.println();
    Table shares = new Table("of the facts found", "right", "of", "%");
    row(shares, "attribution", scores.attribution());
    row(shares, "polarity", scores.polarity());
    row(shares, "standing", scores.standing());
    row(shares, "times resolved", scores.times());
    row(shares, "names resolved", scores.names());
    row(shares, "found and attributed, of others' words", scores.attributed());
    shares.print(out);
  }

  private static void row(Table table, String name, KindScore score) {
    table.row(
        name.toLowerCase(Locale.ROOT),
        score.labelled(),
        score.extracted(),
        score.matched(),
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }

  private static void row(Table table, String name, Share share) {
    table.row(name, share.count(), share.of(), share.percent());
  }

  private void warn(FactReport.Shortfall shortfall) {
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%s is %.3f, under its floor of %.3f.%n",
            shortfall.score(),
            shortfall.value(),
            shortfall.floor());
  }
}
