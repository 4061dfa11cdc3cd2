package dateline.fact;

import dateline.news.Article;
import dateline.news.Passage;
import java.util.List;

/**
 * An article that has been read: all that is stored of it, in one transaction.
 *
 * @param article the article
 * @param passages its sentences in order; a passage's ordinal is its index
 * @param facts what it says, in the order of their evidence
 */
public record ReadArticle(Article article, List<Passage> passages, List<Fact> facts) {
  public ReadArticle {
    passages = List.copyOf(passages);
    facts = List.copyOf(facts);
  }
}
