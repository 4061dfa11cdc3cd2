package dateline.ingest;

import dateline.fact.FactStore;
import dateline.news.Article;

/**
 * What came of reading an article.
 *
 * @param article the article as it stands in the store
 * @param stored whether it was new, revised or known
 * @param passages how many sentences it has
 * @param facts how many facts it states
 */
public record Ingested(Article article, FactStore.Stored stored, int passages, int facts) {}
