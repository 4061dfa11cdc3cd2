package dateline.eval.bench;

import dateline.eval.LabelledArticle;
import java.util.List;

/**
 * What a bench runs on.
 *
 * @param articles distinct articles
 * @param questions to be asked over all of them; none where the sources have none
 * @param questionLimit how many questions are asked at most; 0 for none
 */
public record BenchInput(
    List<LabelledArticle> articles, List<String> questions, int questionLimit) {
  public BenchInput {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }

  /** Articles with all questions about them. */
  public BenchInput(List<LabelledArticle> articles, List<String> questions) {
    this(articles, questions, Integer.MAX_VALUE);
  }

  /** The first articles, at most so many, with the same questions. */
  public BenchInput first(int limit) {
    return new BenchInput(
        articles.subList(0, Math.min(limit, articles.size())), questions, questionLimit);
  }

  /** The same articles with at most so many questions. */
  public BenchInput asking(int limit) {
    return new BenchInput(articles, questions, limit);
  }
}
