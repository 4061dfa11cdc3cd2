package dateline.answer;

import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.question.AnalyzedQuestion;
import java.util.List;

/** Finds the passages that may answer a question. Implementations are thread safe. */
public interface Retriever {
  /**
   * The passages in scope most likely to answer the question, the likeliest first.
   *
   * @param limit how many at most, at least 1
   */
  List<ScoredPassage> retrieve(AnalyzedQuestion question, Scope scope, int limit);
}
