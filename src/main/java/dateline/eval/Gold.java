package dateline.eval;

import java.util.List;
import java.util.Set;

/**
 * What the annotators say about a question.
 *
 * @param answers the accepted wordings; none where the article does not say
 */
public record Gold(List<String> answers) {
  private static final Set<String> YES_NO = Set.of("yes", "no", "true", "false");

  /** The article does not say. */
  public static final Gold UNANSWERABLE = new Gold(List.of());

  public Gold {
    answers = List.copyOf(answers);
  }

  /** Whether the article says. */
  public boolean answerable() {
    return !answers.isEmpty();
  }

  /** Whether the answer is a yes or a no, or true or false. */
  public boolean yesNo() {
    return answerable() && answers.stream().map(AnswerText::normalize).allMatch(YES_NO::contains);
  }
}
