package dateline.adapter.cli;

import dateline.eval.name.Agreement;
import dateline.eval.name.NameScores;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names against sentences with BIO tags. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Finds names in sentences with BIO tags and compares them: span and type.")
final class EvalNamesCommand implements Runnable {
  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "Tokens with BIO tags, one a line.")
  private Path file = Path.of("");

  EvalNamesCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    NameScores scores = NameScores.of(tools.data().names(file), tools.analyzer().get());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(scores));
    } else {
      out.printf(Locale.ROOT, "%,d sentences%n%n", scores.sentences());
      print("exact span and type", scores.strict(), out);
      out.println();
      print("leading \"the\" aside", scores.withoutThe(), out);
      out.println();
      print("names and dates alone, articles aside", scores.namesAlone(), out);
    }
    out.flush();
  }

  private static void print(String title, SortedMap<String, Agreement> byType, PrintWriter out) {
    Table table = new Table(title, "names", "found", "right", "precision", "recall", "F1");
    byType.forEach((type, agreement) -> row(table, type, agreement));
    row(table, "PER, ORG, LOC", NameScores.micro(byType));
    if (byType.containsKey("DATE")) {
      row(table, "PER, ORG, LOC, DATE", NameScores.all(byType));
    }
    table.print(out);
  }

  private static void row(Table table, String name, Agreement agreement) {
    table.row(
        name,
        agreement.gold(),
        agreement.predicted(),
        agreement.right(),
        agreement.precision(),
        agreement.recall(),
        agreement.f1());
  }
}
