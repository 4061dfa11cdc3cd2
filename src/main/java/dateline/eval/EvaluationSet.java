package dateline.eval;

import java.util.List;

/**
 * A set of exercises.
 *
 * @param name what a report calls it: the file's name
 * @param exercises in the order of the file
 */
public record EvaluationSet(String name, List<Exercise> exercises) {
  public EvaluationSet {
    exercises = List.copyOf(exercises);
  }

  /** The number of articles and questions: one step of progress each. */
  public int steps() {
    return exercises.stream()
        .mapToInt(exercise -> exercise.articles().size() + exercise.questions().size())
        .sum();
  }
}
