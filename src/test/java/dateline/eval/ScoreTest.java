package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {
  private static final Gold GOLD = new Gold(List.of("two boats", "2 boats", "a pair of boats"));

  @Test
  void takesTheBestOverTheAcceptedAnswers() {
    assertThat(Score.of(answer("2 boats"), GOLD)).isEqualTo(Score.FULL);
  }

  @Test
  void givesNothingToARefusedAnswerableQuestion() {
    assertThat(Score.of(answer(""), GOLD)).isEqualTo(Score.NONE);
  }

  @Test
  void givesEverythingToARefusedUnanswerableQuestion() {
    assertThat(Score.of(answer(""), Gold.UNANSWERABLE)).isEqualTo(Score.FULL);
  }

  @Test
  void givesNothingToAnAnsweredUnanswerableQuestion() {
    assertThat(Score.of(answer("two boats"), Gold.UNANSWERABLE)).isEqualTo(Score.NONE);
  }

  @Test
  void knowsQuestionsForAYesOrNo() {
    assertThat(new Gold(List.of("Yes")).yesNo()).isTrue();
    assertThat(GOLD.yesNo()).isFalse();
    assertThat(Gold.UNANSWERABLE.yesNo()).isFalse();
  }

  private static Prediction answer(String text) {
    return new Prediction(text, 0.5, "", "");
  }
}
