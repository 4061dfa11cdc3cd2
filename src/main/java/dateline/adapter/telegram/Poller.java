package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.MailboxException;
import java.time.Duration;
import java.time.Instant;
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
final class Poller implements Intake {
  /** What the operator is told when Telegram does not know the token any more. */
  static final String REFUSED = "Telegram does not know the token any more: ";

  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
  private static final Duration AFTER_CONFLICT = Duration.ofSeconds(5);
  private static final Duration UNHELD = Duration.ofMillis(200);
  private static final int CONFLICT = 409;
  private static final int BATCH = 100;

  private final BotApi api;
  private final Inbox inbox;
  private final Duration timeout;
  private final Bell pause = new Bell();
  private volatile boolean stopped;
  private volatile Optional<Instant> lastSuccess = Optional.empty();
  private volatile Optional<String> refusal = Optional.empty();

  /** Polls with the API into the inbox. */
  Poller(BotApi api, Inbox inbox, Duration timeout) {
    this.api = api;
    this.inbox = inbox;
    this.timeout = timeout;
  }

  @Override
  public String name() {
    return "polling";
  }

  @Override
  public Optional<Instant> lastSuccess() {
    return lastSuccess;
  }

  /** Two polls and a back-off. */
  @Override
  public Duration patience() {
    return timeout.multipliedBy(2).plusSeconds(60);
  }

  @Override
  public Optional<String> trouble() {
    return Optional.empty();
  }

  @Override
  public Optional<String> refusal() {
    return refusal;
  }

  @Override
  public void stop() {
    stopped = true;
    pause.ring();
  }

  @Override
  public void run() {
    api.tryTo("deleteWebhook", Json.object());
    int failures = 0;
    while (!stopped) {
      Duration wait = Duration.ZERO;
      try {
        wait = poll();
        failures = 0;
      } catch (BotApiException e) {
        failures++;
        if (e.isTokenRefused()) {
          refusal = Optional.of(REFUSED + e.description());
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
      if (fault.description().contains("webhook")) {
        api.tryTo(
            "deleteWebhook",
            Json.object()); // somebody has set one: polling and it exclude each other
      }
    }
    LOG.warn(
        "poll failed code={} reason={} retryMs={}",
        fault.code(),
        fault.description(),
        wait.toMillis());
    return wait;
  }

  /** Polls once; a server that has nothing and does not hold the request is left alone a while. */
  private Duration poll() throws BotApiException {
    long began = System.nanoTime();
    ObjectNode request = Json.object().put("timeout", timeout.toSeconds()).put("limit", BATCH);
    inbox.offset().ifPresent(offset -> request.put("offset", offset));
    request.set("allowed_updates", Json.tree(UpdateHandler.WANTED));
    JsonNode updates = api.call("getUpdates", request);
    lastSuccess = Optional.of(inbox.now());
    boolean hurried = System.nanoTime() - began < UNHELD.toNanos();
    return inbox.keepPolled(updates) == 0 && hurried ? UNHELD : Duration.ZERO;
  }
}
