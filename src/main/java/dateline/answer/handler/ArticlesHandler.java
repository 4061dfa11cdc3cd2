package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;

/** Answers "which articles do you have". */
final class ArticlesHandler implements AnswerHandler {
  private final Desk desk;

  ArticlesHandler(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    return new Answer.Articles(desk.store().articles(scope), Confidence.CERTAIN);
  }
}
