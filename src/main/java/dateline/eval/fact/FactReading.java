package dateline.eval.fact;

import dateline.fact.ReadArticle;
import dateline.news.RawArticle;

/** What is under test: reads an article into facts, as the product does before it stores them. */
@FunctionalInterface
public interface FactReading {
  /**
   * Reads one article.
   *
   * @throws dateline.news.ArticleException if there is none in it
   */
  ReadArticle read(RawArticle article);
}
