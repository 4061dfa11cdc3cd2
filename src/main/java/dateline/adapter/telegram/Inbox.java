package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.delivery.Mailbox;
import dateline.delivery.Received;
import dateline.operation.Traffic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Where updates are kept, however they came, before Telegram is told that they arrived. */
final class Inbox {
  private final Mailbox mailbox;
  private final Bell work;
  private final Traffic traffic;
  private final InstantSource clock;

  /** Keeps in the mailbox and rings where there is work. */
  Inbox(Mailbox mailbox, Bell work, Traffic traffic, InstantSource clock) {
    this.mailbox = mailbox;
    this.work = work;
    this.traffic = traffic;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Where to go on polling; empty: at the first update that Telegram still holds. */
  OptionalLong offset() {
    return mailbox.offset();
  }

  /**
   * Keeps what was polled, with the number after its last one to go on at.
   *
   * @return how many updates that were
   */
  int keepPolled(JsonNode updates) {
    List<Received> batch = new ArrayList<>();
    updates.forEach(update -> batch.add(received(update)));
    if (!batch.isEmpty()) {
      mailbox.receive(batch, batch.get(batch.size() - 1).update() + 1, now());
      tell(batch.size());
    }
    return batch.size();
  }

  /** Keeps what was pushed. */
  void keepPushed(JsonNode update) {
    mailbox.receivePushed(List.of(received(update)), now());
    tell(1);
  }

  private static Received received(JsonNode update) {
    return new Received(
        update.path("update_id").asLong(), UpdateHandler.queue(update), update.toString());
  }

  private void tell(int updates) {
    traffic.received(updates);
    work.ring();
  }
}
