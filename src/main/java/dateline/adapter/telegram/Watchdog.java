package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.MailboxException;
import dateline.delivery.Note;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the time since Telegram was last heard: says in the log when it is too long and when it
 * is over, and writes the {@link Pulse}. It also clears away what is remembered of old updates.
 */
final class Watchdog implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final Duration REMEMBER_UPDATES = Duration.ofDays(3);
  private static final Duration CLEAR = Duration.ofHours(6);

  private final Intake intake;
  private final Mailbox mailbox;
  private final InstantSource clock;
  private final Instant since;
  private final FaultReport faults;
  private final Bell pause = new Bell();
  private Instant cleared = Instant.MIN;
  private Optional<Instant> silentSince = Optional.empty();
  private volatile boolean stopped;

  Watchdog(Intake intake, Mailbox mailbox, InstantSource clock) {
    this.intake = intake;
    this.mailbox = mailbox;
    this.clock = clock;
    since = clock.instant();
    faults = new FaultReport(mailbox);
  }

  /** How it is now. */
  Pulse pulse() {
    return new Pulse(
        intake.name(),
        !stopped,
        clock.instant().toEpochMilli(),
        since.toEpochMilli(),
        intake.lastSuccess().map(Instant::toEpochMilli).orElse(0L),
        intake.patience().toMillis(),
        intake.trouble().orElse(""));
  }

  @Override
  public void run() {
    do {
      try {
        look();
      } catch (MailboxException e) {
        LOG.error("the watchdog cannot write", e);
      }
    } while (pause.await(Pulse.BEAT) && !stopped);
  }

  /** Looks once; not any more once it was stopped, so that its last word stays. */
  synchronized void look() {
    if (stopped) {
      return;
    }
    Instant now = clock.instant();
    Pulse pulse = pulse();
    if (pulse.silent(now) && silentSince.isEmpty()) {
      silentSince = Optional.of(now.minus(pulse.silence(now)));
      LOG.error(
          "Telegram is silent intake={} seconds={}",
          pulse.intake(),
          pulse.silence(now).toSeconds());
    } else if (!pulse.silent(now) && silentSince.isPresent()) {
      long seconds = Duration.between(silentSince.get(), now).toSeconds();
      silentSince = Optional.empty();
      LOG.info("Telegram is heard again intake={} afterSeconds={}", pulse.intake(), seconds);
    }
    tell(pulse.trouble(), now);
    write(pulse, now);
    if (cleared.isBefore(now.minus(CLEAR))) {
      mailbox.prune(now.minus(REMEMBER_UPDATES));
      cleared = now;
    }
  }

  /** Silence cannot be told in Telegram; what is wrong although it is heard can. */
  private void tell(String trouble, Instant now) {
    if (!trouble.isEmpty()) {
      faults.report("Something is wrong with me: " + trouble, now).ifPresent(mailbox::promise);
    }
  }

  private void write(Pulse pulse, Instant now) {
    mailbox.remember(List.of(new Note(Keys.PULSE, Note.Owner.NOBODY, Json.text(pulse))), now);
  }

  /** Says for the last time how it is: stopped. */
  synchronized void stop() {
    stopped = true;
    pause.ring();
    try {
      write(pulse(), clock.instant());
    } catch (MailboxException e) {
      LOG.warn("the watchdog cannot write its end reason={}", e.getMessage());
    }
  }
}
