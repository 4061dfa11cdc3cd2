package dateline.answer;

import dateline.fact.Attribution;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.text.Span;
import dateline.text.time.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The days that the words mean, where a time is most of them and leaves its days open. */
  public Optional<String> days() {
    return passage.times().stream()
        .filter(time -> span.contains(time.span()))
        .filter(time -> time.span().length() * 2 >= span.length())
        .findFirst()
        .flatMap(time -> TimeWords.beside(time.span().of(article.text()), time));
  }

  /** Whether the words are a time and nothing else. */
  public boolean isTime() {
    return passage.times().stream().anyMatch(time -> time.span().equals(span));
  }

  /** Proofs in their order, those of one article that follow one another together. */
  public static List<List<Proof>> byArticle(List<Proof> proofs) {
    List<List<Proof>> runs = new ArrayList<>();
    for (Proof proof : proofs) {
      List<Proof> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || !last.get(0).article().id().equals(proof.article().id())) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(proof);
    }
    return runs;
  }

  /** The whole sentence as its own proof. */
  public static Proof sentence(Article article, Passage passage, Attribution attribution) {
    return new Proof(article, passage, passage.sentence().span(), attribution);
  }
}
