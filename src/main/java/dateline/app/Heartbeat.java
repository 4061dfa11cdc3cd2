package dateline.app;

import dateline.adapter.cli.Checkup.Finding;
import dateline.adapter.sql.Sqlite;
import dateline.adapter.telegram.Pulse;
import dateline.adapter.telegram.Telegram;
import dateline.delivery.Mailbox;
import dateline.delivery.MailboxException;
import dateline.fact.FactStoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Whether the bot of a store lives, as another process can tell. */
final class Heartbeat {
  private static final String PART = "bot";
  private static final String NEVER = "has not run on this store yet: dateline serve";

  private Heartbeat() {}

  /** What is found; a bot that never ran, or was stopped in good order, is no fault. */
  static Finding ofAny(Path store, Instant now) {
    return finding(store, now, false);
  }

  /** What is found where a bot ought to run. */
  static Finding ofRunning(Path store, Instant now) {
    return finding(store, now, true);
  }

  private static Finding finding(Path store, Instant now, boolean must) {
    try {
      return pulse(store)
          .map(it -> new Finding(PART, it.works(now) || (!must && !it.running()), it.words(now)))
          .orElse(new Finding(PART, !must, NEVER));
    } catch (FactStoreException | MailboxException e) {
      return new Finding(PART, false, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Pulse> pulse(Path store) {
    if (Files.notExists(store)) {
      return Optional.empty();
    }
    try (Mailbox mailbox = Sqlite.mailbox(store)) {
      return Telegram.pulse(mailbox);
    }
  }
}
