package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.question.AnalyzedQuestion;
import java.util.List;

/** Finds and scores the spans that may answer a question. Implementations are thread safe. */
@FunctionalInterface
interface SpanScorer {
  /**
   * Candidates in any order, overlapping ones among them.
   *
   * @param terms the question's words against these passages
   */
  List<ScoredSpan> score(AnalyzedQuestion question, List<Evidenced> passages, Terms terms);
}
