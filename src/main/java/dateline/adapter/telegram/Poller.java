package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Mailbox;
import dateline.delivery.MailboxException;
import dateline.delivery.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for updates and keeps them before it asks for the next ones.
 *
 * <p>The library's own session is not used: it counts an update as received before its consumer has
 * kept it, ends for good when the consumer throws, tries a refused token for ever, and drops
 * updates whose numbers begin anew, as Telegram lets them after a week of silence. Here the number
 * to go on with is that of the last update of a batch, whatever came before.
 */
final class Poller implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
  private static final Duration AFTER_CONFLICT = Duration.ofSeconds(5);
  private static final int CONFLICT = 409;
  private static final int BATCH = 100;

  private final BotApi api;
  private final Mailbox mailbox;
  private final Bell work;
  private final long timeoutSeconds;
  private final InstantSource clock;
  private final Bell pause = new Bell();
  private volatile boolean stopped;
  private volatile Optional<Instant> lastSuccess = Optional.empty();
  private volatile Optional<String> refusal = Optional.empty();

  /** Polls with the API into the mailbox and rings where there is work. */
  Poller(BotApi api, Mailbox mailbox, Bell work, Duration timeout, InstantSource clock) {
    this.api = api;
    this.mailbox = mailbox;
    this.work = work;
    this.timeoutSeconds = timeout.toSeconds();
    this.clock = clock;
  }

  /** When Telegram last answered; empty before the first time. */
  Optional<Instant> lastSuccess() {
    return lastSuccess;
  }

  /** Why polling has ended for good; empty as long as it goes on. */
  Optional<String> refusal() {
    return refusal;
  }

  void stop() {
    stopped = true;
    pause.ring();
  }

  @Override
  public void run() {
    int failures = 0;
    while (!stopped) {
      Duration wait = Duration.ZERO;
      try {
        poll();
        failures = 0;
      } catch (BotApiException e) {
        failures++;
        if (e.isTokenRefused()) {
          refusal = Optional.of("Telegram does not know the token any more: " + e.description());
          LOG.error("polling ended code={} reason={}", e.code(), e.description());
          return;
        }
        wait = wait(e, failures);
      } catch (MailboxException e) {
        wait = Backoff.after(++failures);
        LOG.error("updates cannot be kept retryMs={}", wait.toMillis(), e);
      }
      if (!wait.isZero() && !stopped && !pause.await(wait)) {
        return;
      }
    }
  }

  private Duration wait(BotApiException fault, int failures) {
    if (stopped) {
      return Duration.ZERO;
    }
    Duration wait = Backoff.after(failures);
    if (!fault.retryAfter().isZero()) {
      wait = fault.retryAfter();
    } else if (fault.code() == CONFLICT) {
      wait = wait.plus(AFTER_CONFLICT);
    }
    LOG.warn(
        "poll failed code={} reason={} retryMs={}",
        fault.code(),
        fault.description(),
        wait.toMillis());
    return wait;
  }

  private void poll() throws BotApiException {
    ObjectNode request = Json.object().put("timeout", timeoutSeconds).put("limit", BATCH);
    mailbox.offset().ifPresent(offset -> request.put("offset", offset));
    request.set("allowed_updates", Json.tree(UpdateHandler.WANTED));
    JsonNode updates = api.call("getUpdates", request);
    lastSuccess = Optional.of(clock.instant());
    List<Received> batch = new ArrayList<>();
    long last = -1;
    for (JsonNode update : updates) {
      last = update.path("update_id").asLong();
      batch.add(new Received(last, UpdateHandler.queue(update), update.toString()));
    }
    if (!batch.isEmpty()) {
      mailbox.receive(batch, last + 1, clock.instant());
      work.ring();
    }
  }
}
