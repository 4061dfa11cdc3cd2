package dateline.question;

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
}
