package dateline.adapter.telegram;

import dateline.adapter.telegram.BotApiServer.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The flood limits that Telegram names, where a test wants them kept. Thread safe.
 *
 * @see <a
 *     href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">How to
 *     avoid hitting limits</a>
 */
final class BotApiFlood {
  private static final int OVERALL_A_SECOND = 30;
  private static final int GROUP_A_MINUTE = 20;

  /** Telegram says a second; here its half counts, for what two messages differ in on their way. */
  private static final Duration SECOND = Duration.ofMillis(500);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Map<Long, Deque<Instant>> chats = new HashMap<>();
  private final Deque<Instant> all = new ArrayDeque<>();
  private boolean kept;
  private int refused;

  /** From now on the limits are kept. */
  synchronized void keep() {
    kept = true;
  }

  /** How many messages came too early. */
  synchronized int refused() {
    return refused;
  }

  /** Counts a message to a chat, or says how long it has to wait. */
  synchronized Optional<Fault> take(long chat, Instant now) {
    Deque<Instant> sent = chats.computeIfAbsent(chat, unused -> new ArrayDeque<>());
    boolean free =
        since(now.minus(SECOND), sent) < 1
            && since(now.minus(SECOND), all) < OVERALL_A_SECOND
            && (chat > 0 || since(now.minus(MINUTE), sent) < GROUP_A_MINUTE);
    if (kept && !free) {
      refused++;
      return Optional.of(Fault.error(429, "Too Many Requests: retry after 1", 1));
    }
    sent.add(now);
    all.add(now);
    return Optional.empty();
  }

  private static long since(Instant begin, Deque<Instant> sent) {
    return sent.stream().filter(at -> at.isAfter(begin)).count();
  }
}
