package dateline.eval.fact;

import dateline.fact.Fact;
import java.util.List;

/**
 * What an extractor got wrong in one article.
 *
 * @param missed labelled facts that were not extracted
 * @param spurious extracted facts that are not labelled
 */
public record Comparison(List<LabelledFact> missed, List<Fact> spurious) {
  public Comparison {
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }
}
