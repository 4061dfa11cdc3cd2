package dateline.adapter.opennlp;

import dateline.question.AnswerType;
import dateline.question.AnswerType.Coarse;
import dateline.question.AnswerTypeClassifier;
import dateline.question.AnswerTypeFeatures;
import dateline.text.AnalyzedText;
import java.util.EnumMap;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Answer types by one maximum entropy model over the fine classes ("HUM:ind").
 *
 * <p>The coarse class is the one whose fine classes are together the most probable; the fine one is
 * the best of those.
 */
final class MaxentAnswerTypeClassifier implements AnswerTypeClassifier {
  private final MaxentModel model;

  MaxentAnswerTypeClassifier(MaxentModel model) {
    this.model = model;
  }

  static String outcome(AnswerType type) {
    return type.coarse() + ":" + type.fine();
  }

  @Override
  public AnswerType classify(AnalyzedText question) {
    double[] probabilities = model.eval(AnswerTypeFeatures.of(question).toArray(String[]::new));
    Map<Coarse, Double> sums = new EnumMap<>(Coarse.class);
    Map<Coarse, Integer> best = new EnumMap<>(Coarse.class);
    for (int i = 0; i < probabilities.length; i++) {
      Coarse coarse = type(i).coarse();
      sums.merge(coarse, probabilities[i], Double::sum);
      int candidate = i;
      best.merge(coarse, i, (a, b) -> probabilities[a] >= probabilities[b] ? a : candidate);
    }
    Coarse coarse =
        sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Integer fine = best.get(coarse);
    if (fine == null) {
      throw new IllegalStateException("no fine class of " + coarse);
    }
    return type(fine);
  }

  private AnswerType type(int outcome) {
    String[] parts = model.getOutcome(outcome).split(":", 2);
    return new AnswerType(Coarse.valueOf(parts[0]), parts[1]);
  }
}
