package dateline.news;

import java.net.URI;

/** Gets what stands behind a link. Implementations are thread safe. */
@FunctionalInterface
public interface ArticleFetcher {
  /**
   * Fetches a page.
   *
   * @param link http or https
   * @throws ArticleException if it is not to be had, with a sentence that a person can act on
   */
  RawArticle fetch(URI link);
}
