package dateline.adapter.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits that double from one second to one minute, each shortened at random by up to a half, so
 * that many who failed together do not come back together.
 *
 * @see <a href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Brooker,
 *     Exponential backoff and jitter, 2015</a>
 */
final class Backoff {
  private static final long FIRST_MILLIS = 1_000;
  private static final int MOST_DOUBLINGS = 6;
  private static final long MOST_MILLIS = 60_000;

  private Backoff() {}

  /** How long to wait after so many failures in a row, at least 1. */
  static Duration after(int failures) {
    long full = Math.min(MOST_MILLIS, FIRST_MILLIS << Math.min(MOST_DOUBLINGS, failures - 1));
    return Duration.ofMillis(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
  }
}
