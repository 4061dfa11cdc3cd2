package dateline.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question of an evaluation set.
 *
 * @param id names it in the file of predictions
 * @param question as typed
 * @param history earlier questions of the same conversation, in order
 * @param labels the articles in scope; none for all that the store holds
 * @param type the annotators' class of question; may be empty
 * @param gold what the annotators say; empty where the file's answers are blank
 */
public record EvaluationQuestion(
    String id,
    String question,
    List<String> history,
    Set<String> labels,
    String type,
    Optional<Gold> gold) {
  public EvaluationQuestion {
    history = List.copyOf(history);
    labels = Set.copyOf(labels);
  }
}
