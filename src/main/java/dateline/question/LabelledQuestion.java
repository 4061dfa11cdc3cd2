package dateline.question;

/**
 * A question with the answer type that a person gave it.
 *
 * @param text the question as it stands in the corpus
 */
public record LabelledQuestion(String text, AnswerType type) {
  public LabelledQuestion {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a labelled question has a text");
    }
  }
}
