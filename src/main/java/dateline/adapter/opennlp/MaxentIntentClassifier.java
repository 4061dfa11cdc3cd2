package dateline.adapter.opennlp;

import dateline.question.Intent;
import dateline.question.IntentFeatures;
import dateline.question.IntentGuess;
import dateline.text.AnalyzedText;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;

/** Intents by a maximum entropy model over {@link IntentFeatures}. */
final class MaxentIntentClassifier {
  private final MaxentModel model;

  MaxentIntentClassifier(MaxentModel model) {
    this.model = model;
  }

  /** The most probable intent; out of scope for a message without words. */
  IntentGuess classify(AnalyzedText message) {
    List<String> features = IntentFeatures.of(message);
    if (features.isEmpty()) {
      return new IntentGuess(Intent.OUT_OF_SCOPE, 1);
    }
    double[] probabilities = model.eval(features.toArray(String[]::new));
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new IntentGuess(
        Intent.valueOf(model.getOutcome(best)), Math.min(1, probabilities[best]));
  }
}
