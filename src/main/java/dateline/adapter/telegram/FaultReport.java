package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Mailbox;
import dateline.delivery.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the owner that something went wrong, once an hour at most: it may go wrong a thousand
 * times. What somebody said, and who, the owner is not told.
 */
final class FaultReport {
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Mailbox mailbox;
  private Instant last = Instant.MIN;

  FaultReport(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** That an update could not be handled; empty where nobody is to be told now. */
  Optional<Outgoing> report(long update, Instant now) {
    return report(
        "I could not handle an update; the log says why at updateId="
            + update
            + ". If there are more within an hour, only the log has them.",
        now);
  }

  /** What is wrong, in a sentence; empty where nobody is to be told now. */
  synchronized Optional<Outgoing> report(String sentence, Instant now) {
    Optional<String> owner = mailbox.note(Keys.OWNER);
    if (owner.isEmpty() || last.plus(PAUSE).isAfter(now)) {
      return Optional.empty();
    }
    last = now;
    ObjectNode body = Json.object().put("chat_id", owner.get()).put("text", sentence);
    return owner.map(chat -> new Outgoing(chat, Outbound.SEND, body.toString(), ""));
  }
}
