package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How updates come in: rounds of talk with Telegram, until it is stopped or Telegram knows the
 * token no more. One thread runs it; any may ask how it is, and stop it.
 */
abstract class Intake implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Bell pause = new Bell();
  private volatile boolean stopped;
  private volatile Optional<Instant> lastSuccess = Optional.empty();
  private volatile Optional<String> refusal = Optional.empty();

  /** How the operator calls it. */
  abstract String name();

  /** How long Telegram may be silent before something is wrong. */
  abstract Duration patience();

  /** What is wrong at the moment although Telegram is heard. */
  abstract Optional<String> trouble();

  /** Does one round; returns how long to wait before the next. */
  abstract Duration round() throws BotApiException;

  /** How long to wait after so many failed rounds in a row. */
  Duration waitAfter(BotApiException fault, int failures) {
    return fault.retryAfter().isZero() ? Backoff.after(failures) : fault.retryAfter();
  }

  /** Telegram was heard. */
  final void heard(Instant at) {
    lastSuccess = Optional.of(at);
  }

  /** When Telegram was last heard; empty before the first time. */
  final Optional<Instant> lastSuccess() {
    return lastSuccess;
  }

  /** Why it has ended for good; empty as long as it goes on. */
  final Optional<String> refusal() {
    return refusal;
  }

  /** Ends it. */
  final void stop() {
    stopped = true;
    pause.ring();
  }

  @Override
  public final void run() {
    int failures = 0;
    while (!stopped) {
      Duration wait;
      try {
        wait = round();
        failures = 0;
      } catch (BotApiException e) {
        if (e.isTokenRefused()) {
          refuse(e);
          return;
        }
        wait = postponed(e, ++failures);
      } catch (RuntimeException e) { // the outermost loop: a store that fails now may work later
        wait = Backoff.after(++failures);
        LOG.error("{} cannot keep updates retryMs={}", name(), wait.toMillis(), e);
      }
      if (!stopped && !wait.isZero() && !pause.await(wait)) {
        return;
      }
    }
  }

  private void refuse(BotApiException fault) {
    refusal = Optional.of("Telegram does not know the token any more: " + fault.description());
    LOG.error("{} ended code={} reason={}", name(), fault.code(), fault.description());
  }

  private Duration postponed(BotApiException fault, int failures) {
    if (stopped) {
      return Duration.ZERO; // what was under way was ended by us
    }
    Duration wait = waitAfter(fault, failures);
    LOG.warn(
        "{} failed code={} reason={} retryMs={}",
        name(),
        fault.code(),
        fault.description(),
        wait.toMillis());
    return wait;
  }
}
