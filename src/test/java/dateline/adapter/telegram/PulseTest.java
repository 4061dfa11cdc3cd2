package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PulseTest {
  private static final Instant NOW = Instant.parse("2026-03-06T12:00:00Z");

  private static Pulse pulse(boolean running, Duration looked, Duration heard, String trouble) {
    return new Pulse(
        "polling",
        running,
        NOW.minus(looked).toEpochMilli(),
        NOW.minus(Duration.ofHours(5)).toEpochMilli(),
        heard.isZero() ? 0 : NOW.minus(heard).toEpochMilli(),
        Duration.ofSeconds(160).toMillis(),
        trouble);
  }

  @Test
  void worksWhileTelegramIsHeard() {
    Pulse pulse = pulse(true, Duration.ofSeconds(5), Duration.ofSeconds(50), "");

    assertThat(pulse.works(NOW)).isTrue();
    assertThat(pulse.words(NOW)).isEqualTo("heard Telegram 50 s ago, by polling");
  }

  @Test
  void doesNotWorkWhenTelegramIsSilent() {
    Pulse pulse = pulse(true, Duration.ofSeconds(5), Duration.ofMinutes(12), "");

    assertThat(pulse.works(NOW)).isFalse();
    assertThat(pulse.words(NOW)).contains("12 min ago").contains("look at the network");
  }

  @Test
  void countsFromTheStartWhereTelegramWasNeverHeard() {
    Pulse pulse = pulse(true, Duration.ofSeconds(5), Duration.ZERO, "");

    assertThat(pulse.silence(NOW)).isEqualTo(Duration.ofHours(5));
    assertThat(pulse.words(NOW)).contains("has not heard Telegram yet").contains("5 h ago");
  }

  @Test
  void tellsAProcessThatDiedFromOneThatWasStopped() {
    Pulse died = pulse(true, Duration.ofMinutes(3), Duration.ofMinutes(3), "");
    Pulse stopped = pulse(false, Duration.ofMinutes(3), Duration.ofMinutes(3), "");

    assertThat(died.works(NOW)).isFalse();
    assertThat(died.words(NOW)).contains("did not end in good order");
    assertThat(stopped.works(NOW)).isFalse();
    assertThat(stopped.words(NOW)).isEqualTo("was stopped 3 min ago");
  }

  @Test
  void showsWhatTelegramSaysIsWrong() {
    Pulse pulse =
        pulse(true, Duration.ofSeconds(5), Duration.ofSeconds(5), "Telegram cannot push 3 updates");

    assertThat(pulse.works(NOW)).isFalse();
    assertThat(pulse.words(NOW)).isEqualTo("Telegram cannot push 3 updates");
  }
}
