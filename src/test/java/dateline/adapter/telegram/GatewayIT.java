package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.sql.Sqlite;
import dateline.delivery.Mailbox;
import dateline.delivery.Outgoing;
import dateline.operation.Traffic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent next. */
final class GatewayIT {
  private static final Instant NOW = Instant.parse("2026-03-06T12:00:00Z");

  @TempDir Path folder;
  private final Pace pace = new Pace(TelegramSettings.Rates.UNLIMITED);
  private final BotApi api =
      new BotApi(BotSettings.on(URI.create("http://localhost:1")).get(), Traffic.UNCOUNTED);
  private Mailbox mailbox;
  private Gateway gateway;

  @BeforeEach
  void open() {
    mailbox = Sqlite.mailbox(folder.resolve("store.db"));
    gateway = new Gateway(api, mailbox, pace, () -> NOW);
  }

  @AfterEach
  void close() {
    mailbox.close();
    api.close();
  }

  private void promise(String chat) {
    mailbox.promise(new Outgoing(chat, Outbound.SEND, "{}", ""));
  }

  @Test
  void manyChatsThatHaveToWaitHoldUpNoOther() {
    for (int chat = 1; chat <= 200; chat++) {
      promise("" + chat);
      pace.leaveAlone("" + chat, NOW.plusSeconds(60));
    }
    promise("201");

    assertThat(gateway.next(Set.of(), 9))
        .extracting(pending -> pending.outgoing().queue())
        .containsExactly("201");
  }

  @Test
  void noMoreIsBegunThanThereIsRoomFor() {
    for (int chat = 1; chat <= 20; chat++) {
      promise("" + chat);
    }

    assertThat(gateway.next(Set.of(), 3)).hasSize(3);
  }
}
