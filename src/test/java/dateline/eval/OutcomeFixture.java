package dateline.eval;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Outcomes to score. */
final class OutcomeFixture {
  private OutcomeFixture() {}

  static Outcome answered(String answer, double confidence, String... gold) {
    return outcome("what", new Prediction(answer, confidence, "", "WHAT"), gold);
  }

  static Outcome refused(String... gold) {
    return outcome("what", new Prediction("", 0.1, "", "WHAT"), gold);
  }

  static Outcome unscored(String answer) {
    return new Outcome(
        question("what", Optional.empty()), new Prediction(answer, 1, "", ""), Duration.ZERO);
  }

  private static Outcome outcome(String type, Prediction prediction, String... gold) {
    return new Outcome(
        question(type, Optional.of(new Gold(List.of(gold)))), prediction, Duration.ofMillis(5));
  }

  private static EvaluationQuestion question(String type, Optional<Gold> gold) {
    return new EvaluationQuestion("q", "What?", List.of(), Set.of(), type, gold);
  }
}
