package dateline.answer.handler;

import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the one article that a question about a whole story means. */
final class StoryFinder {
  private static final int PASSAGES = 30;

  private final Desk desk;

  StoryFinder(Desk desk) {
    this.desk = desk;
  }

  /**
   * The article that best fits the question's topic; the latest where it names none; none in an
   * empty scope.
   */
  Optional<Article> find(AnalyzedQuestion question, Scope scope) {
    return shelved(question, scope).map(ShelvedArticle::article);
  }

  /** The same article as it stands on its shelf. */
  Optional<ShelvedArticle> shelved(AnalyzedQuestion question, Scope scope) {
    List<ShelvedArticle> articles = desk.store().articles(scope);
    if (articles.size() <= 1 || question.focus().topic().isEmpty()) {
      return articles.stream().findFirst();
    }
    return desk.retriever().retrieve(question, scope, 1).stream()
        .map(found -> found.passage().id().revision().article())
        .flatMap(id -> articles.stream().filter(shelved -> shelved.article().id().equals(id)))
        .findFirst();
  }

  /** The articles that have a sentence about the question's topic, all where it names none. */
  List<ShelvedArticle> about(AnalyzedQuestion question, Scope scope) {
    List<ShelvedArticle> articles = desk.store().articles(scope);
    if (question.focus().topic().isEmpty()) {
      return articles;
    }
    Set<ArticleId> fitting =
        desk.retriever().retrieve(question, scope, PASSAGES).stream()
            .map(ScoredPassage::passage)
            .filter(passage -> Nearest.isNear(question, passage))
            .map(passage -> passage.id().revision().article())
            .collect(Collectors.toSet());
    return articles.stream().filter(shelved -> fitting.contains(shelved.article().id())).toList();
  }

  /** The passages of an article, its headline aside. */
  List<Passage> body(Article article) {
    return desk.store().passages(article.revision()).stream()
        .filter(passage -> passage.sentence().span().start() >= article.headline().end())
        .toList();
  }
}
