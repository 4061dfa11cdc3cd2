package dateline.answer;

import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;

/** Answers the questions of one intent. Implementations are thread safe. */
public interface AnswerHandler {
  /** Answers a question from the articles in scope; never empty-handed, a refusal is an answer. */
  Answer answer(AnalyzedQuestion question, Scope scope);
}
