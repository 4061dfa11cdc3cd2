package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.question.AnswerType.Coarse;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerTypesTest {
  private final AnswerTypes types =
      AnswerTypes.named(List.of("NUM:date", "HUM:gr", "LOC:city", "HUM:ind"));

  @Test
  void theCoarseClassIsTheLikeliestOfAllItsTypesTogether() {
    assertThat(types.best(new double[] {0.1, 0.25, 0.35, 0.3}))
        .isEqualTo(new AnswerType(Coarse.HUM, "ind"));
  }

  @Test
  void ofOneTypeAlone() {
    assertThat(types.best(new double[] {0, 0, 1, 0})).isEqualTo(new AnswerType(Coarse.LOC, "city"));
  }

  @Test
  void aLabelIsOfACoarseClass() {
    assertThatThrownBy(() -> AnswerTypes.named(List.of("WHO:ind")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
