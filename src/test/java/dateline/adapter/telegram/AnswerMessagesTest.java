package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerMessagesTest {
  private static final AnswerMessages THREE = new AnswerMessages(List.of(5L, 6L, 7L), List.of());

  @Test
  void isReadAsItWasWritten() {
    AnswerMessages cut = THREE.cut(1);

    assertThat(AnswerMessages.read(THREE.text())).isEqualTo(THREE);
    assertThat(AnswerMessages.read(cut.text())).isEqualTo(cut);
    assertThat(AnswerMessages.read("5"))
        .isEqualTo(new AnswerMessages(List.of(5L), List.of())); // as it was before there were parts
  }

  @Test
  void aPartThatIsEditedStaysWhereItIs() {
    assertThat(THREE.with(1, 6)).isEqualTo(THREE);
  }

  @Test
  void aPartThatIsSentAnewLeavesWhatStoodBehindItToBeDeleted() {
    assertThat(THREE.with(1, 9)).isEqualTo(new AnswerMessages(List.of(5L, 9L), List.of(6L, 7L)));
    assertThat(THREE.with(3, 9).shown()).containsExactly(5L, 6L, 7L, 9L);
  }

  @Test
  void whatIsCutIsStaleUntilItIsCleared() {
    assertThat(THREE.cut(1)).isEqualTo(new AnswerMessages(List.of(5L), List.of(6L, 7L)));
    assertThat(THREE.cut(3)).isEqualTo(THREE);
    assertThat(THREE.cut(0).cleared()).isEqualTo(AnswerMessages.NONE);
  }
}
