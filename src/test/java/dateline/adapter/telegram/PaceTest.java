package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.telegram.TelegramSettings.Rates;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void oneMessageASecondGoesToAChatAndOthersAreNotHeldUp() {
    Pace pace = new Pace(Rates.TELEGRAM);

    assertThat(pace.take("7", false, NOON)).isTrue();
    assertThat(pace.take("7", false, NOON.plusMillis(500))).isFalse();
    assertThat(pace.take("8", false, NOON.plusMillis(500))).isTrue();
    assertThat(pace.take("7", false, NOON.plusMillis(1_001))).isTrue();
  }

  @Test
  void aGroupGetsTwentyAMinute() {
    Pace pace = new Pace(Rates.TELEGRAM);
    for (int i = 0; i < 20; i++) {
      assertThat(pace.take("-1", true, NOON.plusSeconds(2L * i))).isTrue();
    }

    assertThat(pace.take("-1", true, NOON.plusSeconds(50))).isFalse();
    assertThat(pace.take("-1", true, NOON.plusSeconds(61))).isTrue();
  }

  @Test
  void thirtyASecondGoOutOverall() {
    Pace pace = new Pace(Rates.TELEGRAM);
    for (int i = 0; i < 30; i++) {
      assertThat(pace.take("" + i, false, NOON)).isTrue();
    }

    assertThat(pace.take("31", false, NOON)).isFalse();
  }

  @Test
  void aChatIsLeftAloneUntilThen() {
    Pace pace = new Pace(Rates.UNLIMITED);
    pace.leaveAlone("7", NOON.plusSeconds(3));

    assertThat(pace.take("7", false, NOON.plusSeconds(2))).isFalse();
    assertThat(pace.take("8", false, NOON.plusSeconds(2))).isTrue();
    assertThat(pace.take("7", false, NOON.plusSeconds(3))).isTrue();
  }
}
