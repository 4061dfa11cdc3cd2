package dateline.answer;

import dateline.question.AnalyzedQuestion;
import java.util.List;

/** Reads passages closely for the words that answer a question. Implementations are thread safe. */
public interface Reader {
  /**
   * The spans that may answer the question, the likeliest first, none overlapping another; none
   * where there are no passages.
   *
   * @param limit how many at most, at least 1
   */
  List<SpanCandidate> read(AnalyzedQuestion question, List<Evidenced> passages, int limit);
}
