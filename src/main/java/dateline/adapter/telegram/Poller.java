package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks for updates and keeps them before it asks for the next ones.
 *
 * <p>The library's own session is not used: it counts an update as received before its consumer has
 * kept it, ends for good when the consumer throws, tries a refused token for ever, hears nothing
 * more once somebody has set a webhook, and drops updates whose numbers begin anew, as Telegram
 * lets them after a week of silence. Here the number to go on with is that of the last update of a
 * batch, whatever came before.
 */
final class Poller extends Intake {
  private static final Duration AFTER_CONFLICT = Duration.ofSeconds(5);
  private static final Duration UNHELD = Duration.ofMillis(200);
  private static final int CONFLICT = 409;
  private static final int BATCH = 100;

  private final BotApi api;
  private final Inbox inbox;
  private final Duration timeout;
  private final OtherPoller other = new OtherPoller();
  private boolean webhookMayBeSet = true;

  /** Polls with the API into the inbox. */
  Poller(BotApi api, Inbox inbox, Duration timeout) {
    this.api = api;
    this.inbox = inbox;
    this.timeout = timeout;
  }

  @Override
  String name() {
    return "polling";
  }

  /** Two polls and a back-off. */
  @Override
  Duration patience() {
    return timeout.multipliedBy(2).plusSeconds(60);
  }

  @Override
  Optional<String> trouble() {
    synchronized (other) {
      return other.trouble(inbox.now());
    }
  }

  /** Polls once; a server that has nothing and does not hold the request is left alone a while. */
  @Override
  Duration round() throws BotApiException {
    if (webhookMayBeSet) {
      api.tryTo("deleteWebhook", Json.object()); // polling and a webhook exclude each other
      webhookMayBeSet = false;
    }
    long began = System.nanoTime();
    JsonNode updates = api.call("getUpdates", request());
    heard(inbox.now());
    boolean hurried = System.nanoTime() - began < UNHELD.toNanos();
    return inbox.keepPolled(updates) == 0 && hurried ? UNHELD : Duration.ZERO;
  }

  private ObjectNode request() {
    ObjectNode request = Json.object().put("timeout", timeout.toSeconds()).put("limit", BATCH);
    inbox.offset().ifPresent(offset -> request.put("offset", offset));
    request.set("allowed_updates", Json.tree(UpdateHandler.WANTED));
    return request;
  }

  /** Whoever else polls is left some time to end, or to be ended. */
  @Override
  Duration waitAfter(BotApiException fault, int failures) {
    Duration wait = super.waitAfter(fault, failures);
    if (fault.code() != CONFLICT) {
      return wait;
    }
    webhookMayBeSet = fault.description().contains("ebhook");
    if (!webhookMayBeSet) {
      synchronized (other) {
        other.met(inbox.now());
      }
    }
    return wait.plus(AFTER_CONFLICT);
  }
}
