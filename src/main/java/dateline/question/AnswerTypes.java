package dateline.question;

import dateline.question.AnswerType.Coarse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The answer types that a classifier tells apart, in the order of its probabilities. Immutable. */
public final class AnswerTypes {
  private final List<AnswerType> types;

  private AnswerTypes(List<AnswerType> types) {
    this.types = List.copyOf(types);
  }

  /**
   * The types of labels such as "HUM:ind".
   *
   * @throws IllegalArgumentException if a label is of no coarse class
   */
  public static AnswerTypes named(List<String> labels) {
    return new AnswerTypes(labels.stream().map(AnswerTypes::named).toList());
  }

  private static AnswerType named(String label) {
    String[] parts = label.split(":", 2);
    return new AnswerType(Coarse.valueOf(parts[0]), parts[parts.length - 1]);
  }

  /**
   * The most probable type of the coarse class whose types are together the most probable.
   *
   * @param probabilities one a type
   */
  public AnswerType best(double[] probabilities) {
    Map<Coarse, Double> sums = new EnumMap<>(Coarse.class);
    for (int i = 0; i < probabilities.length; i++) {
      sums.merge(types.get(i).coarse(), probabilities[i], Double::sum);
    }
    Coarse coarse =
        sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      boolean better = best < 0 || probabilities[i] > probabilities[best];
      best = types.get(i).coarse() == coarse && better ? i : best;
    }
    return types.get(best);
  }
}
