package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RunComparisonTest {
  private final Bootstrap bootstrap = new Bootstrap(new Random(1), 100);

  @Test
  void comparesSharedQuestionsOnly() {
    RunComparison comparison =
        RunComparison.of(
            Map.of("1", Score.NONE, "2", new Score(0, 0.5), "3", Score.FULL),
            Map.of("1", Score.FULL, "2", new Score(0, 0.5), "4", Score.FULL),
            bootstrap);
    assertThat(comparison.questions()).isEqualTo(2);
    assertThat(comparison.onlyInOne()).isEqualTo(2);
    assertThat(comparison.f1().difference()).isEqualTo(50);
    assertThat(comparison.exactMatch().difference()).isEqualTo(50);
  }

  @Test
  void refusesRunsOverDifferentSets() {
    assertThatThrownBy(
            () -> RunComparison.of(Map.of("1", Score.FULL), Map.of("2", Score.FULL), bootstrap))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("share no question");
  }
}
