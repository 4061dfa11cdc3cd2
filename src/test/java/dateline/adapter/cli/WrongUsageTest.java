package dateline.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrongUsageTest {
  @Test
  void countsSwappedLettersAsOneSlip() {
    assertThat(WrongUsage.slips("raed", "read")).isEqualTo(1);
  }

  @Test
  void countsLettersAddedLeftOutAndChanged() {
    assertThat(WrongUsage.slips("fact", "facts")).isEqualTo(1);
    assertThat(WrongUsage.slips("chaat", "chat")).isEqualTo(1);
    assertThat(WrongUsage.slips("esk", "ask")).isEqualTo(1);
    assertThat(WrongUsage.slips("", "ask")).isEqualTo(3);
  }
}
