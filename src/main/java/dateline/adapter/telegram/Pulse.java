package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the bot lives: written again and again while it runs, so that another process can see it.
 *
 * @param intake how updates come in
 * @param running whether it runs; false once it was stopped in good order
 * @param lookedMillis when this was written, in milliseconds since 1970
 * @param sinceMillis since when the bot runs
 * @param heardMillis when Telegram was last heard; 0 before the first time
 * @param patienceMillis how long Telegram may be silent before something is wrong
 * @param trouble what Telegram itself says is wrong; possibly nothing
 */
public record Pulse(
    String intake,
    boolean running,
    long lookedMillis,
    long sinceMillis,
    long heardMillis,
    long patienceMillis,
    String trouble) {
  /** How often it is written at least. */
  static final Duration BEAT = Duration.ofSeconds(15);

  /** How long Telegram has been silent, counted from the start where it was never heard. */
  public Duration silence(Instant now) {
    return Duration.between(Instant.ofEpochMilli(Math.max(heardMillis, sinceMillis)), now);
  }

  /** Whether the process runs and Telegram is heard. */
  public boolean works(Instant now) {
    return running && !lost(now) && !silent(now) && trouble.isEmpty();
  }

  /** Whether the process has not been seen for longer than it could be busy. */
  private boolean lost(Instant now) {
    return Duration.between(Instant.ofEpochMilli(lookedMillis), now).compareTo(BEAT.multipliedBy(4))
        > 0;
  }

  boolean silent(Instant now) {
    return silence(now).toMillis() > patienceMillis;
  }

  /** The same in words. */
  public String words(Instant now) {
    Instant looked = Instant.ofEpochMilli(lookedMillis);
    if (!running) {
      return "was stopped " + ago(Duration.between(looked, now));
    } else if (lost(now)) {
      return "was last seen "
          + ago(Duration.between(looked, now))
          + " and did not end in good order; start it again, nothing is lost";
    } else if (!trouble.isEmpty()) {
      return trouble;
    }
    return heard(now) + (silent(now) ? "; look at the network, and at the log" : "");
  }

  private String heard(Instant now) {
    return heardMillis == 0
        ? "has not heard Telegram yet, by " + intake + ", started " + ago(silence(now))
        : "heard Telegram " + ago(silence(now)) + ", by " + intake;
  }

  private static String ago(Duration time) {
    return Optional.of(time)
            .filter(it -> it.toMinutes() >= 2)
            .map(it -> it.toHours() >= 2 ? it.toHours() + " h" : it.toMinutes() + " min")
            .orElse(Math.max(0, time.toSeconds()) + " s")
        + " ago";
  }
}
