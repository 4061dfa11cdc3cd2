package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
    ObjectNode message = Json.object().put("message_id", 1).put("date", 1_700_000_000);
    message.putObject("chat").put("id", ANNA).put("type", "private");
    message.putObject("from").put("id", ANNA).put("is_bot", false).put("first_name", "A");
    message
        .putObject("document")
        .put("file_id", BotApiServer.SLOW_FILE)
        .put("file_unique_id", "u1")
        .put("file_name", "bridge.txt")
        .put("mime_type", "text/plain");
    server.happen("message", message);
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
