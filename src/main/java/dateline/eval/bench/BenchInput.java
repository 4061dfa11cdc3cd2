package dateline.eval.bench;

import dateline.eval.LabelledArticle;
import java.util.List;

/**
 * What a bench runs on.
 *
 * @param articles distinct articles
 * @param questions to be asked over all of them; none where the sources have none
 */
public record BenchInput(List<LabelledArticle> articles, List<String> questions) {
  public BenchInput {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }

  /** The first articles, at most so many, with all questions. */
  public BenchInput first(int limit) {
    return new BenchInput(articles.subList(0, Math.min(limit, articles.size())), questions);
  }
}
