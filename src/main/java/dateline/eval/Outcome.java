package dateline.eval;

import java.time.Duration;
import java.util.Optional;

/**
 * A question, what was said to it, and how long that took.
 *
 * @param took from the question (after its history) to the answer
 */
public record Outcome(EvaluationQuestion question, Prediction prediction, Duration took) {
  /** Agreement with the gold answers, where there are some. */
  public Optional<Score> score() {
    return question.gold().map(gold -> Score.of(prediction, gold));
  }
}
