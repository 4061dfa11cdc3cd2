package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.sql.Sqlite;
import dateline.delivery.Mailbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of "Reading …" when the process dies in between. */
final class ProgressProcessIT {
  private static final long ANNA = 7;

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theMessageThatShowedProgressBecomesTheAnswerOfTheNextProcess() throws Exception {
    server.keepFile(BotApiServer.SLOW_FILE, ChatFixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
    server.happen("message", MessageFixture.file(ANNA, 1, BotApiServer.SLOW_FILE, "bridge.txt"));
    BotProcess first = BotProcess.serve(folder, server, Map.of());
    server.await(() -> !server.texts(ANNA).isEmpty());
    try (Mailbox mailbox = Sqlite.mailbox(folder.resolve("store.db"))) {
      server.await(() -> mailbox.note(Keys.answer(String.valueOf(ANNA), 1)).isPresent());
    }
    first.kill();
    BotProcess second = BotProcess.serve(folder, server, Map.of());
    server.await(() -> server.texts(ANNA).stream().anyMatch(text -> text.startsWith("Got it")));
    second.kill();

    assertThat(server.sent(ANNA).get(0).text()).contains("bridge.txt …");
    assertThat(server.texts(ANNA)).singleElement().asString().startsWith("Got it");
  }
}
