package dateline.answer.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a passage fits a question as a whole, beside the others at hand.
 *
 * @param relevance see {@link Relevance}
 * @param rank how many passages are more relevant
 * @param verb how well it matches the question's verbs, 0 to 1
 * @param lacking the weight of the most telling word that it lacks, as a share of all, 0 to 1
 */
record PassageFit(double relevance, int rank, double verb, double lacking) {
  /** The fit of each passage, in their order. */
  static List<PassageFit> all(Terms terms, Nearby nearby) {
    double[] relevance = new Relevance(terms).all();
    List<PassageFit> fits = new ArrayList<>();
    for (int i = 0; i < relevance.length; i++) {
      PassageMatch match = terms.matches().get(i);
      int rank = 0;
      for (double other : relevance) {
        rank += other > relevance[i] ? 1 : 0;
      }
      fits.add(new PassageFit(relevance[i], rank, nearby.verb(match), terms.lacking(match)));
    }
    return fits;
  }
}
