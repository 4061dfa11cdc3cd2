package dateline.answer.reading;

import dateline.news.PassageId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much passages have to do with a question: the weight of its words in each, words of the
 * neighbouring sentences counting in part, and how alike the two are in meaning.
 */
final class Relevance {
  private static final double PREVIOUS = 0.45;
  private static final double NEXT = 0.25;
  private static final double LIKENESS = 0.5;

  private final Terms terms;
  private final Map<PassageId, PassageMatch> matches = new HashMap<>();

  Relevance(Terms terms) {
    this.terms = terms;
    terms.matches().forEach(match -> matches.put(match.passage().id(), match));
  }

  /**
   * The relevance of each passage, in their order; as a share of the question's weight, 1.5 at
   * most.
   */
  double[] all() {
    List<PassageMatch> all = terms.matches();
    double[] relevance = new double[all.size()];
    for (int i = 0; i < relevance.length; i++) {
      relevance[i] = of(all.get(i));
    }
    return relevance;
  }

  private double of(PassageMatch match) {
    Optional<PassageMatch> previous = neighbour(match, -1);
    Optional<PassageMatch> next = neighbour(match, 1);
    double[] found = new double[terms.size()];
    for (int term = 0; term < found.length; term++) {
      double besides = Math.max(PREVIOUS * best(previous, term), NEXT * best(next, term));
      found[term] = Math.max(match.best(term), besides);
    }
    return terms.share(found) + LIKENESS * match.likeness();
  }

  private static double best(Optional<PassageMatch> match, int term) {
    return match.isPresent() ? match.get().best(term) : 0;
  }

  private Optional<PassageMatch> neighbour(PassageMatch match, int step) {
    return match
        .passage()
        .id()
        .step(step)
        .flatMap(neighbour -> Optional.ofNullable(matches.get(neighbour)));
  }
}
