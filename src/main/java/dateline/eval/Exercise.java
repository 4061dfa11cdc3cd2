package dateline.eval;

import java.util.List;

/** Articles that are read into one store, and the questions that are then asked about them. */
public record Exercise(List<LabelledArticle> articles, List<EvaluationQuestion> questions) {
  public Exercise {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }
}
