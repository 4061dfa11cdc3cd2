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
   * The scores of each text, in their order. What a text scores does not depend on the others;
   * together they are read faster than one after the other.
   *
   * @param question as it was asked
   * @param texts as for a glance
   */
  List<SpanScores> read(String question, List<String> texts);
}
