package dateline.answer.reading;

import java.util.List;

/** Marks where in texts the answer to a question may stand. Implementations are thread safe. */
@FunctionalInterface
public interface SpanModel {
  /**
   * The scores of each text, in their order; the texts are read together, which is faster than one
   * after the other.
   *
   * @param question as it was asked
   * @param texts a few sentences each; what is too long for the model is cut off at its end
   * @param most how many of them are read to the end, at least 1: those that promise the answer at
   *     a glance; the others get {@link SpanScores#UNREAD}
   */
  List<SpanScores> score(String question, List<String> texts, int most);
}
