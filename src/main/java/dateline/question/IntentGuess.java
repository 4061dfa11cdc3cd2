package dateline.question;

import java.util.List;

/**
 * The intent that a message most probably has.
 *
 * @param probability the classifier's own, 0 to 1
 */
public record IntentGuess(Intent intent, double probability) {
  public IntentGuess {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
  }

  /**
   * The most probable of the intents, the first of several.
   *
   * @param probabilities one an intent
   */
  public static IntentGuess likeliest(List<Intent> intents, double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new IntentGuess(intents.get(best), Math.min(1, probabilities[best]));
  }
}
