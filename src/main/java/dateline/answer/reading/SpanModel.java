package dateline.answer.reading;

import java.util.List;

/** Marks where in texts the answer to a question may stand. Implementations are thread safe. */
public interface SpanModel {
  /**
   * How likely each text holds the answer, in log odds and in their order: a look that costs a
   * small part of reading.
   *
   * @param question as it was asked
   * @param texts a few sentences each; what is too long for the model is cut off at its end
   */
  List<Double> glance(String question, List<String> texts);

  /**
   * How well each piece of a text would begin and end the answer.
   *
   * @param question as it was asked
   * @param text as for a glance
   */
  SpanScores read(String question, String text);
}
