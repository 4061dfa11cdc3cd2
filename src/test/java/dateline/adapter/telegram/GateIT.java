package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.sql.Sqlite;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.delivery.Mailbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who becomes the owner. */
final class GateIT {
  @TempDir Path folder;
  private Mailbox mailbox;
  private Gate gate;

  @BeforeEach
  void open() {
    mailbox = Sqlite.mailbox(folder.resolve("store.db"));
    TelegramSettings settings =
        BotSettings.on(URI.create("http://localhost")).admission(Admission.OWNER).get();
    gate = new Gate(mailbox, settings, Instant::now);
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  private boolean says(String words) {
    return gate.claims(
        new ChatMessage(
            1,
            new Place(7, 0, false),
            "7",
            false,
            Instant.EPOCH,
            words,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private String wrong() {
    return gate.code().orElseThrow().equals("00000000") ? "00000001" : "00000000";
  }

  @Test
  void isWhoSendsTheCodeAndThereIsNoCodeAfterThat() {
    String code = gate.code().orElseThrow();

    assertThat(says(wrong())).isFalse();
    assertThat(says(" " + code + "\n")).isTrue();
    assertThat(gate.isOwner("7")).isTrue();
    assertThat(gate.code()).isEmpty();
  }

  @Test
  void isNobodyWhoTriesThemAll() {
    String code = gate.code().orElseThrow();
    for (int i = 0; i < 1_000; i++) {
      says(wrong());
    }

    assertThat(says(code)).isFalse();
    assertThat(gate.isOwner("7")).isFalse();
  }
}
