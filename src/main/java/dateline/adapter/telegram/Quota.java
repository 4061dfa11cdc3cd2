package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what was had within the last hour. It is kept in memory alone: what somebody asked and
 * when is nobody's business after a restart. Thread safe.
 */
final class Quota {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MANY = 10_000;

  private final Map<String, Deque<Instant>> uses = new HashMap<>();

  /**
   * How often something may be had within an hour.
   *
   * @param key what is counted, of whom
   * @param most how often; 0 is no limit
   */
  record Limit(String key, int most) {}

  /** Takes one of each, or none and says how long to wait for it. */
  synchronized Optional<Duration> take(List<Limit> limits, Instant now) {
    List<Deque<Instant>> all = new ArrayList<>();
    Instant free = now;
    for (Limit limit : limits) {
      if (limit.most() > 0) {
        Deque<Instant> times = recent(limit.key(), now);
        all.add(times);
        free = times.size() < limit.most() ? free : later(free, nth(times, limit.most()));
      }
    }
    if (free.isAfter(now)) {
      return Optional.of(Duration.between(now, free));
    }
    all.forEach(times -> times.addLast(now));
    return Optional.empty();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** When the last but so many of a full hour's uses is an hour past. */
  private static Instant nth(Deque<Instant> times, int most) {
    return times.stream().skip((long) times.size() - most).findFirst().orElseThrow().plus(HOUR);
  }

  private Deque<Instant> recent(String key, Instant now) {
    if (uses.size() > MANY) {
      uses.values().removeIf(times -> times.isEmpty() || isPast(times.getLast(), now));
    }
    Deque<Instant> times = uses.computeIfAbsent(key, unused -> new ArrayDeque<>());
    times.removeIf(at -> isPast(at, now));
    return times;
  }

  private static boolean isPast(Instant at, Instant now) {
    return !at.plus(HOUR).isAfter(now);
  }
}
