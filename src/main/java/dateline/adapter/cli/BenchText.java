package dateline.adapter.cli;

import dateline.eval.bench.AnsweringSpeed;
import dateline.eval.bench.BenchReport;
import dateline.eval.bench.Throughput;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints what a bench measured for people. */
final class BenchText {
  private final PrintWriter out;

  BenchText(PrintWriter out) {
    this.out = out;
  }

  void print(BenchReport report) {
    Table table = new Table("", "articles", "seconds", "articles/s", "characters/s", "ratio");
    row(table, "bare pipeline", report.bare(), 1);
    row(table, "reading", report.reading(), report.speedOfBare());
    table.print(out);
    out.printf(
        Locale.ROOT,
        "One article: %.1f ms at the median, %.1f ms p95, %.1f ms p99%n%n",
        report.articleLatency().p50Ms(),
        report.articleLatency().p95Ms(),
        report.articleLatency().p99Ms());
    report.answering().ifPresent(this::answering);
    out.printf(
        Locale.ROOT,
        "Memory: %.0f MiB live heap, %s resident%n",
        report.memory().heap(),
        figure("%.0f MiB", report.memory().resident()));
    out.println("Start-up to the first answer: " + figure("%.0f ms", report.startUpMs()));
  }

  private static void row(Table table, String name, Throughput speed, double ratio) {
    table.row(
        name,
        speed.articles(),
        speed.seconds(),
        speed.articlesPerSecond(),
        Math.round(speed.charactersPerSecond()),
        ratio);
  }

  private void answering(AnsweringSpeed speed) {
    out.printf(
        Locale.ROOT,
        "%d questions: %.1f ms at the median, %.1f ms p95, %.1f ms p99%n",
        speed.questions(),
        speed.latency().p50Ms(),
        speed.latency().p95Ms(),
        speed.latency().p99Ms());
    out.printf(
        Locale.ROOT,
        "%.1f questions/s one at a time, %.1f with %d side by side%n",
        speed.perSecond(),
        speed.perSecondTogether(),
        speed.threads());
    out.println(
        "One at a time, times as long as the neural models alone: "
            + figure("%.2f", speed.overModels()));
    out.println();
  }

  private static String figure(String format, OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, format, value.getAsDouble())
        : "not measured";
  }
}
