package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.delivery.Pending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the mailbox promises: not faster than allowed, again where it did not arrive. A
 * message is a promise until Telegram has taken it; only if the process dies between that and the
 * mailbox's commit is it sent twice.
 */
final class Gateway {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final Set<String> PACED = Set.of(Outbound.SEND, Outbound.EDIT);
  private static final Set<String> SURE = Set.of(Outbound.SEND, Outbound.EDIT, Outbound.DELETE);
  private static final int FORBIDDEN = 403;
  private static final int TOO_MANY = 429;
  private static final int FEW_TIMES = 3;

  /** More than can have had their message of this second, or the twenty of this minute. */
  private static final int LOOKED_AT = 128;

  private final Delivery delivery;
  private final Mailbox mailbox;
  private final Pace pace;
  private final InstantSource clock;
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  Gateway(BotApi api, Mailbox mailbox, Pace pace, InstantSource clock) {
    delivery = new Delivery(api, mailbox);
    this.mailbox = mailbox;
    this.pace = pace;
    this.clock = clock;
  }

  /** The first messages of so many queues at most that may be sent now, and are not busy. */
  List<Pending> next(Set<String> busy, int most) {
    Set<String> closed = new HashSet<>(busy);
    closed.addAll(pace.leftAlone(clock.instant())); // or many of them would hide all others
    List<Pending> free = new ArrayList<>();
    for (Pending pending : mailbox.unsent(closed, LOOKED_AT)) {
      if (free.size() < most && mayGo(pending.outgoing(), clock.instant())) {
        free.add(pending);
      }
    }
    return free;
  }

  private boolean mayGo(Outgoing outgoing, Instant now) {
    String queue = outgoing.queue();
    return PACED.contains(outgoing.method())
        ? pace.take(queue, queue.startsWith("-"), now)
        : !pace.isLeftAlone(queue, now);
  }

  /**
   * Sends one message, or leaves it for later, or gives it up.
   *
   * @return done once that is kept
   */
  CompletionStage<?> send(Pending pending) {
    String queue = pending.outgoing().queue();
    try {
      List<Note> learnt = delivery.deliver(pending.outgoing());
      failures.remove(queue);
      return mailbox.sent(pending, learnt, clock.instant());
    } catch (BotApiException e) {
      if (e.code() == FORBIDDEN) {
        LOG.info("chat closed to us number={} reason={}", pending.number(), e.description());
        mailbox.abandon(queue);
      } else if (e.isPassing() && isWorthwhile(pending.outgoing())) {
        postpone(queue, e);
      } else {
        LOG.warn("not sent number={} reason={}", pending.number(), e.description());
        failures.remove(queue);
        return mailbox.sent(pending, List.of(), clock.instant());
      }
      return CompletableFuture.completedStage(queue);
    }
  }

  /** A message is tried for ever; what is answered at once or not at all, a few times. */
  private boolean isWorthwhile(Outgoing outgoing) {
    return SURE.contains(outgoing.method())
        || failures.getOrDefault(outgoing.queue(), 0) < FEW_TIMES;
  }

  private void postpone(String queue, BotApiException fault) {
    int count = failures.merge(queue, 1, Integer::sum);
    Duration wait = fault.retryAfter().isZero() ? Backoff.after(count) : fault.retryAfter();
    Instant until = clock.instant().plus(wait);
    pace.leaveAlone(queue, until);
    if (fault.code() == TOO_MANY || count == 1) {
      LOG.warn(
          "postponed code={} reason={} retryMs={}",
          fault.code(),
          fault.description(),
          wait.toMillis());
    }
  }
}
