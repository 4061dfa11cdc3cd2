package dateline.eval.fact;

import dateline.eval.LabelledArticle;
import java.util.List;
import java.util.Map;

/**
 * Articles of which every fact is labelled.
 *
 * @param articles the articles, each under the name that its labels give it
 * @param labels the facts
 * @param floors the least that each score may be, 0 to 1, by the score's name; may be empty
 */
public record FactSet(
    List<LabelledArticle> articles, List<LabelledFact> labels, Map<String, Double> floors) {
  public FactSet {
    articles = List.copyOf(articles);
    labels = List.copyOf(labels);
    floors = Map.copyOf(floors);
  }

  /** The labelled facts of one article. */
  List<LabelledFact> labelsOf(LabelledArticle article) {
    return labels.stream().filter(label -> label.article().equals(article.label())).toList();
  }
}
