package dateline.eval;

import java.util.List;

/**
 * All that an evaluation brought.
 *
 * @param outcomes in the order of the set's questions
 * @param unread the labels of articles that could not be read
 */
public record Examination(List<Outcome> outcomes, List<String> unread) {
  public Examination {
    outcomes = List.copyOf(outcomes);
    unread = List.copyOf(unread);
  }
}
