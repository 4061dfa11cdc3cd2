package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.fact.ScoredPassage;
import dateline.question.AnalyzedQuestion;
import java.util.List;

/** Answers questions from passages that were found for them. Implementations are thread safe. */
interface PassageHandler {
  /**
   * Answers a question.
   *
   * @param found the likeliest first, possibly none
   */
  Answer answer(AnalyzedQuestion question, List<ScoredPassage> found);
}
