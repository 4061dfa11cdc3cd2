package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Looks things up for people who type, and waits no longer than they do. What is found too late is
 * kept for half a minute, until its user asks the same again, as with the next keystroke; what one
 * has typed on from is given up. Thread safe.
 */
final class LookUps {
  private static final int THREADS = 2;
  private static final Duration KEPT = Duration.ofSeconds(30);

  private final InstantSource clock;
  private final Executor threads;
  private final Map<String, LookUp> latest = new HashMap<>();

  LookUps(InstantSource clock) {
    this(clock, Executors.newFixedThreadPool(THREADS, LookUps::thread));
  }

  LookUps(InstantSource clock, Executor threads) {
    this.clock = clock;
    this.threads = threads;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "dateline-look-up");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What was found in time.
   *
   * @param cards in the order in which they were found
   * @param whole whether that is all
   */
  record Found(List<Card> cards, boolean whole) {
    Found {
      cards = List.copyOf(cards);
    }
  }

  /** Finds cards, and gives each away as soon as it has it. */
  interface Search {
    void find(Consumer<Card> found);
  }

  private static final class LookUp {
    private final String words;
    private final Instant begun;
    private final List<Card> cards = new CopyOnWriteArrayList<>();
    private final FutureTask<Boolean> task;

    LookUp(String words, Instant begun, Search search) {
      this.words = words;
      this.begun = begun;
      task = new FutureTask<>(() -> search.find(cards::add), true);
    }

    boolean isOld(Instant now) {
      return task.isDone() && begun.plus(KEPT).isBefore(now);
    }
  }

  /**
   * What a search of the user for these words has found by the deadline. It goes on behind it, if
   * need be; one that goes on, or that nobody has seen whole yet, is not begun again. A user asks
   * one thing after the other.
   *
   * @throws IllegalStateException if the search has thrown something
   */
  Found find(String user, String words, Search search, Instant deadline) {
    LookUp lookUp = lookUp(user, words, search);
    Duration patience = Duration.between(clock.instant(), deadline);
    try {
      lookUp.task.get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
      forget(user, lookUp);
      return new Found(lookUp.cards, true);
    } catch (TimeoutException e) {
      return new Found(lookUp.cards, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Found(lookUp.cards, false);
    } catch (ExecutionException e) {
      forget(user, lookUp);
      throw new IllegalStateException("a look-up failed", e.getCause());
    }
  }

  /** Two that differ in spaces and question marks at their end ask the same. */
  private LookUp lookUp(String user, String typed, Search search) {
    String words = typed.replaceAll("[\\s?]+$", "");
    synchronized (latest) {
      Instant now = clock.instant();
      latest.values().removeIf(old -> old.isOld(now));
      LookUp before = latest.get(user);
      if (before != null && before.words.equals(words)) {
        return before;
      }
      if (before != null) {
        before.task.cancel(false);
      }
      LookUp begun = new LookUp(words, now, search);
      latest.put(user, begun);
      threads.execute(begun.task);
      return begun;
    }
  }

  private void forget(String user, LookUp lookUp) {
    synchronized (latest) {
      latest.remove(user, lookUp);
    }
  }
}
