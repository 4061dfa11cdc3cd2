package dateline.eval;

/** How well a prediction agrees with the gold answers, both 0 to 1. */
public record Score(double exactMatch, double f1) {
  /** Nothing agrees. */
  public static final Score NONE = new Score(0, 0);

  /** All agrees. */
  public static final Score FULL = new Score(1, 1);

  /**
   * The best score over the accepted answers. On an unanswerable question a refusal counts fully
   * and an answer not at all; a refused answerable question counts nothing.
   */
  public static Score of(Prediction prediction, Gold gold) {
    if (prediction.refused() || !gold.answerable()) {
      return prediction.refused() != gold.answerable() ? FULL : NONE;
    }
    return new Score(
        gold.answers().stream()
            .mapToDouble(answer -> AnswerText.exactMatch(prediction.answer(), answer))
            .max()
            .orElse(0),
        gold.answers().stream()
            .mapToDouble(answer -> AnswerText.f1(prediction.answer(), answer))
            .max()
            .orElse(0));
  }
}
