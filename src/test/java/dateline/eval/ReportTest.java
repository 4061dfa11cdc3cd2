package dateline.eval;

import static dateline.eval.OutcomeFixture.answered;
import static dateline.eval.OutcomeFixture.refused;
import static dateline.eval.OutcomeFixture.unscored;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReportTest {
  @Test
  void countsAnswersAndRefusals() {
    Report.Scores scores =
        report(answered("red", 0.9, "red"), refused("red"), refused(), answered("red", 0.9))
            .scores()
            .orElseThrow();
    assertThat(scores.falseRefusals()).isEqualTo(new Share(1, 2));
    assertThat(scores.refusalsOnUnanswerable()).isEqualTo(new Share(1, 2));
    assertThat(scores.rightWhenAnswered()).isEqualTo(new Share(1, 2));
    assertThat(scores.answerable().f1()).isEqualTo(50);
    assertThat(scores.overall().exactMatch()).isEqualTo(50);
  }

  @Test
  void givesAnswerableQuestionsWithAndWithoutYesNo() {
    Report.Scores scores =
        report(answered("no", 0.9, "yes"), answered("red", 0.9, "red")).scores().orElseThrow();
    assertThat(scores.answerable().f1()).isEqualTo(50);
    assertThat(scores.withoutYesNo().f1()).isEqualTo(100);
    assertThat(scores.yesNo()).isEqualTo(new Quality(1, 1, 0, 0));
  }

  @Test
  void groupsByTypeAndByIntent() {
    Report.Scores scores = report(answered("red", 0.9, "red")).scores().orElseThrow();
    assertThat(scores.byType()).containsOnlyKeys("what");
    assertThat(scores.byIntent()).containsOnlyKeys("WHAT");
  }

  @Test
  void scoresNothingWithoutGoldAnswers() {
    Report report = report(unscored("red"));
    assertThat(report.scores()).isEmpty();
    assertThat(report.answered()).isEqualTo(new Share(1, 1));
  }

  private static Report report(Outcome... outcomes) {
    return Report.of("set", new Examination(List.of(outcomes), List.of()), new Random(1));
  }
}
