package dateline.news;

/** Turns what comes from the outside into an article. Implementations are thread safe. */
public interface ArticleReader {
  /**
   * Reads an article.
   *
   * @throws ArticleException if there is none in it, with a sentence that a person can act on
   */
  Article read(RawArticle raw);
}
