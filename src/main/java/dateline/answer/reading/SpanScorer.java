package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Set;

/** Finds and scores the spans that may answer a question. Implementations are thread safe. */
interface SpanScorer {
  /**
   * Candidates in any order, overlapping ones among them.
   *
   * @param terms the question's words against these passages
   */
  List<ScoredSpan> score(AnalyzedQuestion question, List<Evidenced> passages, Terms terms);

  /** What tells how far its likeliest span can be trusted. */
  Set<Signal> signals();
}
