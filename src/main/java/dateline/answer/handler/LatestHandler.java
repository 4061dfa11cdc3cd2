package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Answers "what's the latest (on Y)" with the opening of the newest articles, those about Y alone.
 */
final class LatestHandler implements AnswerHandler {
  private static final int ARTICLES = 3;

  private final Desk desk;
  private final StoryFinder stories;

  LatestHandler(Desk desk) {
    this.desk = desk;
    stories = new StoryFinder(desk);
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<Proof> openings =
        stories.about(question, scope).stream()
            .map(ShelvedArticle::article)
            .limit(ARTICLES)
            .flatMap(article -> opening(article).stream())
            .toList();
    return openings.isEmpty()
        ? new Answer.Unsaid(Optional.empty(), Confidence.NONE)
        : new Answer.Listing(openings, Confidence.CERTAIN);
  }

  private Optional<Proof> opening(Article article) {
    return stories.body(article).stream().findFirst().map(desk.sources()::proof);
  }
}
