package dateline.adapter.cli;

import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.ShelfId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that names the articles to look at. */
final class ArticleChoice {
  @Option(
      names = "--article",
      paramLabel = "TITLE|LINK|NUMBER",
      description =
          "Look at this article alone: a part of its title, its link or id, or its number in the list that"
              + " 'articles' prints. May be given several times.")
  private List<String> named = List.of();

  /**
   * The articles of a store that the option leaves in scope.
   *
   * @throws UsageException if a name fits no article or several
   */
  Scope scope(FactStore store) {
    Scope all = Scope.of(ShelfId.OPERATOR);
    if (named.isEmpty()) {
      return all;
    }
    List<Article> articles = store.articles(all).stream().map(ShelvedArticle::article).toList();
    Set<ArticleId> chosen = new HashSet<>();
    named.forEach(name -> chosen.add(one(name, articles).id()));
    return all.only(chosen);
  }

  private static Article one(String name, List<Article> articles) {
    if (name.matches("\\d{1,6}")
        && Integer.parseInt(name) >= 1
        && Integer.parseInt(name) <= articles.size()) {
      return articles.get(Integer.parseInt(name) - 1);
    }
    List<Article> fitting = articles.stream().filter(article -> fits(name, article)).toList();
    if (fitting.size() != 1) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "%s article matches '%s'. Run 'dateline articles' for the list, and name one by its number.",
              fitting.isEmpty() ? "No" : "More than one",
              name));
    }
    return fitting.get(0);
  }

  private static boolean fits(String name, Article article) {
    return article.id().value().equals(name)
        || ArticleLine.title(article)
            .toLowerCase(Locale.ROOT)
            .contains(name.toLowerCase(Locale.ROOT));
  }
}
