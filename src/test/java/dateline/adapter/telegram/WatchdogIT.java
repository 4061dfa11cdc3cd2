package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.sql.Sqlite;
import dateline.delivery.Handled;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.delivery.Received;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchdogIT {
  private static final Logger LOG = Logger.getLogger(Watchdog.class.getName());

  @TempDir Path folder;
  private final Silence intake = new Silence();
  private final List<String> log = new ArrayList<>();
  private final Handler listener = new Listening(log);
  private Instant now = Instant.parse("2026-03-06T12:00:00Z");
  private Mailbox mailbox;

  @BeforeEach
  void open() {
    mailbox = Sqlite.mailbox(folder.resolve("store.db"));
    LOG.addHandler(listener);
  }

  @AfterEach
  void close() {
    LOG.removeHandler(listener);
    mailbox.close();
  }

  @Test
  void saysOnceThatTelegramIsSilentAndOnceThatItIsHeardAgain() {
    Watchdog watchdog = new Watchdog(intake, mailbox, () -> now);
    look(watchdog, Duration.ofSeconds(60));
    look(watchdog, Duration.ofSeconds(60));
    look(watchdog, Duration.ofSeconds(60));
    intake.heard(now);
    look(watchdog, Duration.ofSeconds(5));
    look(watchdog, Duration.ofSeconds(5));

    assertThat(log)
        .containsExactly(
            "Telegram is silent intake=test seconds=120",
            "Telegram is heard again intake=test afterSeconds=185");
  }

  private void look(Watchdog watchdog, Duration later) {
    now = now.plus(later);
    watchdog.look();
  }

  @Test
  void writesThePulseSoThatAnotherProcessSeesIt() {
    Watchdog watchdog = new Watchdog(intake, mailbox, () -> now);
    assertThat(Telegram.pulse(mailbox)).isEmpty();
    intake.heard(now);
    look(watchdog, Duration.ofSeconds(5));
    assertThat(Telegram.pulse(mailbox).orElseThrow().works(now)).isTrue();
    watchdog.stop();

    assertThat(Telegram.pulse(mailbox).orElseThrow().running()).isFalse();
  }

  @Test
  void tellsTheOwnerOnceAnHourWhatIsWrongAlthoughTelegramIsHeard() {
    mailbox.remember(List.of(new Note(Keys.OWNER, Note.Owner.NOBODY, "7")), now);
    Watchdog watchdog = new Watchdog(intake, mailbox, () -> now);
    intake.trouble = Optional.of("another program polls");
    look(watchdog, Duration.ofSeconds(5));
    look(watchdog, Duration.ofMinutes(30));
    assertThat(mailbox.backlog().outgoing()).isEqualTo(1);
    look(watchdog, Duration.ofMinutes(31));

    assertThat(mailbox.backlog().outgoing()).isEqualTo(2);
    assertThat(mailbox.unsent(Set.of(), 1).get(0).outgoing())
        .isEqualTo(
            new Outgoing(
                "7",
                Outbound.SEND,
                "{\"chat_id\":\"7\",\"text\":\"Something is wrong with me: another program polls\"}",
                ""));
  }

  @Test
  void clearsAwayWhatIsKnownOfOldUpdates() {
    Received update = new Received(7, "1", "{}");
    mailbox.receive(List.of(update), 8, now);
    mailbox
        .commit(new Handled(mailbox.waiting(Set.of(), 1).get(0), List.of(), List.of()), now)
        .toCompletableFuture()
        .join();
    Watchdog watchdog = new Watchdog(intake, mailbox, () -> now);
    look(watchdog, Duration.ofDays(2));
    mailbox.receive(List.of(update), 8, now);
    assertThat(mailbox.backlog().incoming()).isZero();
    look(watchdog, Duration.ofDays(2));
    mailbox.receive(List.of(update), 8, now);

    assertThat(mailbox.backlog().incoming()).isEqualTo(1);
  }

  /** Hears nothing unless it is told to. */
  private static final class Silence extends Intake {
    private Optional<String> trouble = Optional.empty();

    @Override
    String name() {
      return "test";
    }

    @Override
    Duration patience() {
      return Duration.ofSeconds(100);
    }

    @Override
    Optional<String> trouble() {
      return trouble;
    }

    @Override
    Duration round() {
      return Duration.ZERO;
    }
  }

  /** Keeps what is logged. */
  private static final class Listening extends Handler {
    private final List<String> lines;

    Listening(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
