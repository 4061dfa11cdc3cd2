package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;

/** Answers "who wrote this" and "when was it published" with what is known of the article. */
final class PublicationHandler implements AnswerHandler {
  private final StoryFinder stories;

  PublicationHandler(Desk desk) {
    stories = new StoryFinder(desk);
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    return new Answer.Articles(
        stories.shelved(question, scope).stream().toList(), Confidence.CERTAIN);
  }
}
