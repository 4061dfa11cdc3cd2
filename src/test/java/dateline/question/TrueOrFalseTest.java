package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TrueOrFalseTest {
  @Test
  void theLastWordsMayAskForIt() {
    assertThat(TrueOrFalse.movedToFront("They signed it. True or false?"))
        .contains("True or false: They signed it.");
    assertThat(TrueOrFalse.movedToFront("they signed it, true or false"))
        .contains("True or false: they signed it.");
  }

  @Test
  void elsewhereTheyAskForNothing() {
    assertThat(TrueOrFalse.movedToFront("True or false: they signed it.")).isEmpty();
    assertThat(TrueOrFalse.movedToFront("Did he say true or false claims were made?")).isEmpty();
    assertThat(TrueOrFalse.movedToFront("True or false?")).isEmpty();
  }
}
