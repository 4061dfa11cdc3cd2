package dateline.adapter.opennlp;

import dateline.question.Intent;
import dateline.question.IntentFeatures;
import dateline.question.IntentGuess;
import dateline.text.AnalyzedText;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;

/** Intents by a maximum entropy model over {@link IntentFeatures}. */
final class MaxentIntentClassifier {
  private final MaxentModel model;
  private final List<Intent> intents;

  MaxentIntentClassifier(MaxentModel model) {
    this.model = model;
    intents =
        IntStream.range(0, model.getNumOutcomes())
            .mapToObj(model::getOutcome)
            .map(Intent::valueOf)
            .toList();
  }

  /** The most probable intent; out of scope for a message without words. */
  IntentGuess classify(AnalyzedText message) {
    List<String> features = IntentFeatures.of(message);
    if (features.isEmpty()) {
      return new IntentGuess(Intent.OUT_OF_SCOPE, 1);
    }
    return IntentGuess.likeliest(intents, model.eval(features.toArray(String[]::new)));
  }
}
