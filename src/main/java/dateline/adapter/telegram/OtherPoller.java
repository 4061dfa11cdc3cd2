package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of another program that polls with the same token. Each ends the polls of the
 * other, so that updates go now to one and now to the other. Not thread safe.
 */
final class OtherPoller {
  /** As long as this a bot may run beside the one that takes its place. */
  private static final Duration TAKING_OVER = Duration.ofMinutes(1);

  /** As long as this it may be quiet: we ourselves wait about a minute after a failure. */
  private static final Duration LATELY = Duration.ofMinutes(3);

  private static final String WORDS =
      "another program polls with the same token, and takes updates away: stop one of the two";

  private Instant since = Instant.MIN;
  private Instant last = Instant.MIN;

  /** It has ended a poll of ours. */
  void met(Instant now) {
    if (!isAbout(now)) {
      since = now;
    }
    last = now;
  }

  private boolean isAbout(Instant now) {
    return last.isAfter(now.minus(LATELY));
  }

  /** What the operator has to do about it; empty where it is gone, or only just leaving. */
  Optional<String> trouble(Instant now) {
    return isAbout(now) && !since.plus(TAKING_OVER).isAfter(last)
        ? Optional.of(WORDS)
        : Optional.empty();
  }
}
