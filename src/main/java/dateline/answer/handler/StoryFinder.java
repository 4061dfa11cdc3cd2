package dateline.answer.handler;

import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Finds the one article that a question about a whole story means. */
final class StoryFinder {
  private final Desk desk;

  StoryFinder(Desk desk) {
    this.desk = desk;
  }

  /**
   * The article that best fits the question's topic; the latest where it names none; none in an
   * empty scope.
   */
  Optional<Article> find(AnalyzedQuestion question, Scope scope) {
    List<ShelvedArticle> articles = desk.store().articles(scope);
    if (articles.size() <= 1 || question.focus().topic().isEmpty()) {
      return articles.stream().map(ShelvedArticle::article).findFirst();
    }
    return desk.retriever().retrieve(question, scope, 1).stream()
        .map(ScoredPassage::passage)
        .flatMap(passage -> desk.store().find(passage.id().revision()).stream())
        .findFirst();
  }

  /** The passages of an article, its headline aside. */
  List<Passage> body(Article article) {
    return desk.store().passages(article.revision()).stream()
        .filter(passage -> passage.sentence().span().start() >= article.headline().end())
        .toList();
  }
}
