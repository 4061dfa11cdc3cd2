package dateline.fact;

import dateline.news.ArticleId;
import dateline.news.ShelfId;
import java.util.Set;

/**
 * What a question may be answered from: the newest revisions of articles that stand on one of the
 * shelves and, where articles are named, are among them.
 *
 * @param shelves at least one
 * @param articles the only articles to look at; none for all
 */
public record Scope(Set<ShelfId> shelves, Set<ArticleId> articles) {
  private static final int FEW = 3;

  public Scope {
    shelves = Set.copyOf(shelves);
    articles = Set.copyOf(articles);
    if (shelves.isEmpty()) {
      throw new IllegalArgumentException("a scope has a shelf");
    }
  }

  /** Whether it names articles, and so few that all of their passages can be looked at. */
  public boolean namesFew() {
    return !articles.isEmpty() && articles.size() <= FEW;
  }

  /** All that stands on one shelf. */
  public static Scope of(ShelfId shelf) {
    return new Scope(Set.of(shelf), Set.of());
  }

  /** The same shelves, with a look at these articles alone. */
  public Scope only(Set<ArticleId> some) {
    return new Scope(shelves, some);
  }
}
