package dateline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two runs over the same questions.
 *
 * @param questions how many both have
 * @param onlyInOne how many only one of them has; left out of the rest
 * @param f1 the paired difference of F1, in hundredths
 * @param exactMatch the same of exact match
 */
public record RunComparison(
    int questions, int onlyInOne, Bootstrap.Comparison f1, Bootstrap.Comparison exactMatch) {
  /**
   * Compares a second run with a first one.
   *
   * @throws EvaluationException if they share no question
   */
  public static RunComparison of(
      Map<String, Score> first, Map<String, Score> second, Bootstrap bootstrap) {
    List<Pair> pairs = new ArrayList<>();
    first.forEach(
        (id, score) -> {
          Score other = second.get(id);
          if (other != null) {
            pairs.add(new Pair(score, other));
          }
        });
    if (pairs.isEmpty()) {
      throw new EvaluationException(
          "The two files share no question: compare two runs over the same set.");
    }
    return new RunComparison(
        pairs.size(),
        first.size() + second.size() - 2 * pairs.size(),
        bootstrap.compare(pairs.stream().mapToDouble(Pair::f1).toArray()),
        bootstrap.compare(pairs.stream().mapToDouble(Pair::exactMatch).toArray()));
  }

  /** One question's two scores. */
  private record Pair(Score first, Score second) {
    double f1() {
      return 100 * (second.f1() - first.f1());
    }

    double exactMatch() {
      return 100 * (second.exactMatch() - first.exactMatch());
    }
  }
}
