package dateline.adapter.cli;

import dateline.eval.Percentiles;
import dateline.eval.Quality;
import dateline.eval.Reliability;
import dateline.eval.Report;
import dateline.eval.Share;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedMap;

/** Prints a report for people. */
final class ReportText {
  private final PrintWriter out;

  ReportText(PrintWriter out) {
    this.out = out;
  }

  void print(Report report) {
    out.println(report.set());
    out.println();
    Table table = new Table("", "count", "of", "%");
    share(table, "answered", report.answered());
    report.scores().ifPresent(scores -> shares(table, scores));
    table.print(out);
    report.scores().ifPresentOrElse(this::scores, this::noScores);
    if (report.unreadArticles() > 0) {
      out.printf(Locale.ROOT, "%n%,d articles could not be read.%n", report.unreadArticles());
    }
    latency(report.latency());
  }

  private static void shares(Table table, Report.Scores scores) {
    share(table, "right when answered (F1 of 0.5 or more)", scores.rightWhenAnswered());
    share(table, "refused of unanswerable", scores.refusalsOnUnanswerable());
    share(table, "refused of answerable", scores.falseRefusals());
  }

  private static void share(Table table, String name, Share share) {
    table.row(name, share.count(), share.of(), share.percent());
  }

  private void scores(Report.Scores scores) {
    out.println();
    Table table = qualities("questions");
    quality(table, "answerable", scores.answerable());
    quality(table, "  without yes/no", scores.withoutYesNo());
    quality(table, "  yes/no", scores.yesNo());
    quality(table, "all (a due refusal counts)", scores.overall());
    table.print(out);
    out.printf(
        Locale.ROOT,
        "F1 on answerable questions: 95 %% interval %.2f to %.2f%n",
        scores.f1Interval().low(),
        scores.f1Interval().high());
    groups("type", scores.byType());
    groups("taken for", scores.byIntent());
    reliability(scores.reliability());
  }

  private void noScores() {
    out.println();
    out.println("The file has no gold answers: nothing was scored.");
  }

  private void groups(String name, SortedMap<String, Quality> groups) {
    if (!groups.isEmpty()) {
      out.println();
      Table table = qualities(name);
      groups.forEach((group, quality) -> quality(table, group, quality));
      table.print(out);
    }
  }

  private static Table qualities(String name) {
    return new Table(name, "count", "answered", "exact match", "F1");
  }

  private static void quality(Table table, String name, Quality quality) {
    table.row(name, quality.questions(), quality.answered(), quality.exactMatch(), quality.f1());
  }

  private void reliability(Reliability reliability) {
    out.println();
    Table table = new Table("confidence", "answers", "mean", "right");
    for (Reliability.Bin bin : reliability.bins()) {
      String range = String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to());
      table.row(range, bin.answers(), bin.confidence(), bin.right());
    }
    table.print(out);
    out.printf(
        Locale.ROOT, "Expected calibration error: %.3f%n", reliability.expectedCalibrationError());
  }

  private void latency(Percentiles latency) {
    out.printf(
        Locale.ROOT,
        "%nLatency: %.1f ms at the median, %.1f ms p95, %.1f ms p99%n",
        latency.p50Ms(),
        latency.p95Ms(),
        latency.p99Ms());
  }
}
