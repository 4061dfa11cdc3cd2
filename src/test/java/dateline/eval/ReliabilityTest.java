package dateline.eval;

import static dateline.eval.OutcomeFixture.answered;
import static dateline.eval.OutcomeFixture.refused;
import static dateline.eval.OutcomeFixture.unscored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReliabilityTest {
  @Test
  void setsConfidenceAgainstTheShareOfRightAnswers() {
    Reliability table =
        Reliability.of(List.of(answered("red", 0.82, "red"), answered("blue", 0.88, "red")));
    assertThat(table.bins()).hasSize(1);
    Reliability.Bin bin = table.bins().get(0);
    assertThat(bin.from()).isEqualTo(0.8);
    assertThat(bin.confidence()).isCloseTo(0.85, within(1e-9));
    assertThat(bin.right()).isEqualTo(0.5);
    assertThat(table.expectedCalibrationError()).isCloseTo(0.35, within(1e-9));
  }

  @Test
  void weighsTheErrorOfABinByItsAnswers() {
    Reliability table =
        Reliability.of(
            List.of(
                answered("red", 1, "red"),
                answered("red", 1, "red"),
                answered("red", 1, "red"),
                answered("blue", 0.4, "red")));
    assertThat(table.expectedCalibrationError()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void countsFullConfidenceInTheLastBin() {
    Reliability table = Reliability.of(List.of(answered("red", 1, "red")));
    assertThat(table.bins()).extracting(Reliability.Bin::to).containsExactly(1.0);
  }

  @Test
  void takesMostOfTheWordsForRight() {
    Reliability table = Reliability.of(List.of(answered("a red brick house", 0.5, "red house")));
    assertThat(table.bins().get(0).right()).isEqualTo(1);
  }

  @Test
  void leavesRefusalsAndUnscoredAnswersOut() {
    Reliability table = Reliability.of(List.of(refused("red"), unscored("red")));
    assertThat(table.bins()).isEmpty();
    assertThat(table.expectedCalibrationError()).isZero();
  }

  @Test
  void takesAnAnswerToAnUnanswerableQuestionForWrong() {
    Reliability table = Reliability.of(List.of(answered("red", 0.7)));
    assertThat(table.bins().get(0).right()).isZero();
  }
}
