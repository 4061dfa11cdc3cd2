package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.delivery.Mailbox;
import dateline.delivery.Received;
import dateline.operation.Traffic;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Where updates are kept, however they came, before Telegram is told that they arrived. */
final class Inbox {
  private final Mailbox mailbox;
  private final Bell work;
  private final Traffic traffic;
  private final InstantSource clock;

  /** Keeps in the parts' mailbox and rings where there is work. */
  Inbox(BotParts parts, Bell work) {
    mailbox = parts.mailbox();
    traffic = parts.traffic();
    clock = parts.clock();
    this.work = work;
  }

  /** Keeps what was polled, with the number after its last one to go on at. */
  void keepPolled(JsonNode updates) {
    List<Received> batch = new ArrayList<>();
    updates.forEach(update -> batch.add(received(update)));
    if (!batch.isEmpty()) {
      mailbox.receive(batch, batch.get(batch.size() - 1).update() + 1, clock.instant());
      tell(batch.size());
    }
  }

  /** Keeps what was pushed. */
  void keepPushed(JsonNode update) {
    mailbox.receivePushed(List.of(received(update)), clock.instant());
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
