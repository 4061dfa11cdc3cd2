package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Set;

/** Answers "who wrote this" and "when was it published" with what is known of the article. */
final class PublicationHandler implements AnswerHandler {
  private final Desk desk;
  private final StoryFinder stories;

  PublicationHandler(Desk desk) {
    this.desk = desk;
    stories = new StoryFinder(desk);
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<ShelvedArticle> article =
        stories
            .find(question, scope)
            .map(found -> desk.store().articles(scope.only(Set.of(found.id()))))
            .orElse(List.of());
    return new Answer.Articles(article, Confidence.CERTAIN);
  }
}
