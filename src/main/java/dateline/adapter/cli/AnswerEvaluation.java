package dateline.adapter.cli;

import dateline.eval.EvaluationSet;
import dateline.eval.Examination;
import dateline.eval.Examiner;
import dateline.eval.Report;
import java.io.PrintWriter;
import java.util.Random;

/** Runs a set of questions and prints what came of it. */
final class AnswerEvaluation {
  /** Any fixed number would do: the same predictions give the same interval. */
  static final long SEED = 20_190_118;

  /** Exercises with stores of their own run so many at a time. */
  private static final int THREADS = 2;

  private final EvaluationTools tools;
  private final AnswerOptions options;

  AnswerEvaluation(EvaluationTools tools, AnswerOptions options) {
    this.tools = tools;
    this.options = options;
  }

  void run(EvaluationSet set, PrintWriter out) {
    Examination examination =
        new Examiner(tools.subjects(), System::nanoTime, THREADS)
            .examine(set, options.conditions(), TerminalProgress.orSilent());
    options
        .predictions()
        .ifPresent(file -> tools.predictions().write(file, examination.outcomes()));
    Report report = Report.of(set.name(), examination, new Random(SEED));
    if (options.json()) {
      out.println(EvaluationJson.of(report));
    } else {
      new ReportText(out).print(report);
    }
    out.flush();
  }
}
