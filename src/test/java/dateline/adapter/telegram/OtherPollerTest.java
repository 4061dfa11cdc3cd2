package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class OtherPollerTest {
  private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");

  private final OtherPoller other = new OtherPoller();

  private static Instant after(int seconds) {
    return NOON.plus(Duration.ofSeconds(seconds));
  }

  @Test
  void isNoTroubleWhereItIsOnlyLeaving() {
    assertThat(other.trouble(NOON)).isEmpty();
    other.met(NOON);
    other.met(after(30));

    assertThat(other.trouble(after(100))).isEmpty();
  }

  @Test
  void isTroubleWhereItStaysLongerThanABotThatIsReplaced() {
    other.met(NOON);
    other.met(after(60));

    assertThat(other.trouble(after(60))).isPresent();
  }

  @Test
  void isForgottenOnceItHasBeenQuiet() {
    other.met(NOON);
    other.met(after(60));
    assertThat(other.trouble(after(239))).isPresent();
    assertThat(other.trouble(after(240))).isEmpty();
    other.met(after(300));

    assertThat(other.trouble(after(300))).isEmpty();
  }
}
