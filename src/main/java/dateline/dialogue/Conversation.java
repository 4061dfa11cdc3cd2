package dateline.dialogue;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.question.AnalyzedQuestion;
import java.util.Optional;

/**
 * What is remembered of a conversation: enough to understand "and where?" and "that's wrong".
 *
 * @param question the last question that the articles were asked, completed
 * @param answer what they said
 */
public record Conversation(Optional<AnalyzedQuestion> question, Optional<Answer> answer) {
  /** Nothing was said yet. */
  public static final Conversation NEW = new Conversation(Optional.empty(), Optional.empty());

  /** The conversation after one more question. */
  static Conversation after(AnalyzedQuestion question, Answer answer) {
    return new Conversation(Optional.of(question), Optional.of(answer));
  }

  /** The sentence that proved the last answer. */
  Optional<Proof> lastProof() {
    return answer.flatMap(Answer::firstProof);
  }
}
