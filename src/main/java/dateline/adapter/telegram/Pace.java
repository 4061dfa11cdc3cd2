package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When the next message may be sent: limits overall, a chat, and a group, and chats that have to be
 * left alone. Thread safe.
 */
final class Pace {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MANY = 10_000;

  private final TelegramSettings.Rates rates;
  private final Deque<Instant> overall = new ArrayDeque<>();
  private final Map<String, Deque<Instant>> chats = new HashMap<>();
  private final Map<String, Instant> notBefore = new HashMap<>();

  Pace(TelegramSettings.Rates rates) {
    this.rates = rates;
  }

  /** Whether a message may go to the chat now; where it may, it counts as sent. */
  synchronized boolean take(String chat, boolean group, Instant now) {
    if (isLeftAlone(chat, now)) {
      return false;
    }
    Deque<Instant> sent = chats.computeIfAbsent(chat, unused -> new ArrayDeque<>());
    boolean free =
        below(rates.overallPerSecond(), overall, now.minus(SECOND))
            && below(rates.chatPerSecond(), sent, now.minus(SECOND))
            && (!group || below(rates.groupPerMinute(), sent, now.minus(MINUTE)));
    if (free) {
      overall.addLast(now);
      sent.addLast(now);
      forget(overall, now.minus(MINUTE));
      forget(sent, now.minus(MINUTE));
      forgetChats(now.minus(MINUTE));
    }
    return free;
  }

  /** Whether a chat has to be left alone now. */
  synchronized boolean isLeftAlone(String chat, Instant now) {
    return notBefore.getOrDefault(chat, Instant.MIN).isAfter(now)
        || notBefore.getOrDefault("", Instant.MIN).isAfter(now);
  }

  /** Which chats have to be left alone now. */
  synchronized Set<String> leftAlone(Instant now) {
    return notBefore.entrySet().stream()
        .filter(chat -> chat.getValue().isAfter(now))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether fewer were sent since then; the latest stand last. */
  private static boolean below(int limit, Deque<Instant> sent, Instant since) {
    int count = 0;
    Iterator<Instant> latest = sent.descendingIterator();
    while (count < limit && latest.hasNext() && latest.next().isAfter(since)) {
      count++;
    }
    return limit == 0 || count < limit;
  }

  private static void forget(Deque<Instant> sent, Instant before) {
    while (!sent.isEmpty() && sent.getFirst().isBefore(before)) {
      sent.removeFirst();
    }
  }

  private void forgetChats(Instant before) {
    if (chats.size() > MANY) {
      chats.values().removeIf(sent -> sent.isEmpty() || sent.getLast().isBefore(before));
      notBefore.values().removeIf(at -> at.isBefore(before));
    }
  }

  /** Leaves a chat alone until then; all of them where it is "". */
  synchronized void leaveAlone(String chat, Instant until) {
    notBefore.put(chat, until);
  }
}
