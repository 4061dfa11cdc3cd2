package dateline.adapter.telegram;

import dateline.adapter.telegram.BotApiServer.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What goes wrong at the server: what a test asks for, and where it wants, a share at random. */
final class BotApiFaults {
  /** It was done, but nobody hears of it. */
  private static final Fault LOST = new Fault(-1, "");

  private static final List<Fault> TROUBLE =
      List.of(
          new Fault(0, ""),
          LOST,
          Fault.error(500, "Internal Server Error", 0),
          new Fault(502, "<html><h1>502 Bad Gateway</h1></html>"),
          new Fault(200, "{\"ok\":tr"),
          Fault.error(429, "Too Many Requests: retry after 1", 1));

  private final Map<String, Deque<Fault>> asked = new HashMap<>();
  private final Map<String, Integer> attempts = new HashMap<>();
  private final Random chance = new Random(11);
  private double share;
  private int drawn;
  private int lost;

  synchronized void add(String method, Fault fault) {
    asked.computeIfAbsent(method, unused -> new ArrayDeque<>()).add(fault);
  }

  /** Such a share of all calls fails, in one of six ways. */
  synchronized void share(double share) {
    this.share = share;
  }

  /** Counts a call, and says what it gets instead of its answer. */
  synchronized Optional<Fault> next(String method) {
    attempts.merge(method, 1, Integer::sum);
    Optional<Fault> fault = Optional.ofNullable(asked.get(method)).map(Deque::poll);
    if (fault.isPresent() || chance.nextDouble() >= share) {
      return fault;
    }
    drawn++;
    Fault trouble = TROUBLE.get(chance.nextInt(TROUBLE.size()));
    if (trouble.equals(LOST) && method.equals("sendMessage")) {
      lost++;
    }
    return Optional.of(trouble);
  }

  synchronized int attempts(String method) {
    return attempts.getOrDefault(method, 0);
  }

  /** How many messages were taken at random without anybody hearing of it. */
  synchronized int lost() {
    return lost;
  }

  /** How many calls failed at random. */
  synchronized int drawn() {
    return drawn;
  }
}
