package dateline.adapter.telegram;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work that lies in queues: one piece of each queue at a time, in its order, several queues
 * beside each other.
 *
 * @param <T> a piece of work
 */
final class Lanes<T> implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  private static final int EXPRESS = 2;

  private final Work<T> work;
  private final Bell bell;
  private final ExecutorService threads;
  private final ExecutorService express;
  private final Set<String> busy = new HashSet<>();
  private volatile boolean stopped;

  /**
   * What is done.
   *
   * @param next finds the first pieces of all queues but those that are busy
   * @param queue the queue of a piece
   * @param urgent whether a piece must not wait until others are done
   * @param task does a piece; it may throw, then the piece is found again later
   * @param ahead how many pieces are begun or wait for a thread, before no more are looked for
   */
  record Work<T>(
      Function<Set<String>, List<T>> next,
      Function<T, String> queue,
      Predicate<T> urgent,
      Consumer<T> task,
      int ahead) {}

  Lanes(String name, int threads, Work<T> work, Bell bell) {
    this.work = work;
    this.bell = bell;
    this.threads = pool(threads, name);
    express = pool(EXPRESS, name + "-express");
  }

  private static ExecutorService pool(int threads, String name) {
    return Executors.newFixedThreadPool(threads, task -> new Thread(task, "dateline-" + name));
  }

  @Override
  public void run() {
    while (!stopped) {
      try {
        next().forEach(this::start);
      } catch (RuntimeException e) { // the outermost loop: a store that fails now may work later
        if (!stopped) {
          LOG.error("cannot look for work", e);
        }
      }
      if (!bell.await(LOOK_AGAIN)) {
        return;
      }
    }
  }

  private List<T> next() {
    synchronized (busy) {
      return busy.size() >= work.ahead() ? List.of() : work.next().apply(Set.copyOf(busy));
    }
  }

  private void start(T piece) {
    String queue = work.queue().apply(piece);
    synchronized (busy) {
      busy.add(queue);
    }
    (work.urgent().test(piece) ? express : threads).execute(() -> finish(piece, queue));
  }

  private void finish(T piece, String queue) {
    boolean done = false;
    boolean fewer = false;
    try {
      if (!stopped) {
        work.task().accept(piece);
        done = true;
      }
    } catch (RuntimeException e) { // the outermost loop of a worker: logged once, tried again
      LOG.error("work failed queue={}", queue.hashCode(), e);
    } finally {
      synchronized (busy) {
        busy.remove(queue);
        fewer = busy.size() < work.ahead() / 2;
      }
    }
    if (done && fewer) { // while the threads have enough to do, looking only costs
      bell.ring();
    }
  }

  /** Begins nothing new and waits until what was begun is done, at most so long. */
  void stop(Duration patience) {
    stopped = true;
    bell.ring();
    threads.shutdown();
    express.shutdown();
    long end = System.nanoTime() + patience.toNanos();
    try {
      if (!hasEnded(threads, end) || !hasEnded(express, end)) {
        LOG.warn("stopped before all was done; it goes on at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean hasEnded(ExecutorService pool, long end) throws InterruptedException {
    return pool.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
  }
}
