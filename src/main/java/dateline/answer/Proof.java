package dateline.answer;

import dateline.fact.Attribution;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.text.Span;

/**
 * Words of an article with the sentence they stand in: what makes an answer worth believing.
 *
 * @param article the article
 * @param passage the sentence
 * @param span the words, by offsets of the article's text; within the sentence
 * @param attribution who says so
 */
public record Proof(Article article, Passage passage, Span span, Attribution attribution) {
  public Proof {
    if (!passage.sentence().span().contains(span)) {
      throw new IllegalArgumentException(span + " lies outside of the sentence " + passage.id());
    }
  }

  /** The words themselves, as the article has them. */
  public String words() {
    return span.of(article.text());
  }

  /** The whole sentence as its own proof. */
  public static Proof sentence(Article article, Passage passage, Attribution attribution) {
    return new Proof(article, passage, passage.sentence().span(), attribution);
  }
}
