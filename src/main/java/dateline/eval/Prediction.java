package dateline.eval;

/**
 * What the system under test said to one question.
 *
 * @param answer the answer's words, a yes or a no ("Yes", "False") to a yes/no question, "" for a
 *     refusal
 * @param confidence the probability that the answer is right, 0 to 1, as the system sees it
 * @param evidence the sentence that proves it; may be empty
 * @param intent what the system took the question for; may be empty
 */
public record Prediction(String answer, double confidence, String evidence, String intent) {
  public Prediction {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }

  /** Whether no answer was given. */
  public boolean refused() {
    return answer.isBlank();
  }
}
