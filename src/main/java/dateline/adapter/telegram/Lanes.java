package dateline.adapter.telegram;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
   * @param next finds the first pieces of queues
   * @param queue the queue of a piece
   * @param urgent whether a piece must not wait until others are done
   * @param task does a piece, which is done when the stage is; it may fail, then the piece is found
   *     again later. While something is only kept on disk, the thread goes on with others
   * @param ahead how many pieces are begun or wait for a thread, before no more are looked for
   */
  record Work<T>(
      Finder<T> next,
      Function<T, String> queue,
      Predicate<T> urgent,
      Function<T, CompletionStage<?>> task,
      int ahead) {}

  /** Finds what can be done now. */
  interface Finder<T> {
    /** The first pieces of so many queues at most, but of none that is busy. */
    List<T> find(Set<String> busy, int most);
  }

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
    Set<String> others;
    synchronized (busy) {
      others = Set.copyOf(busy);
    }
    int room = work.ahead() - others.size();
    return room <= 0 ? List.of() : work.next().find(others, room);
  }

  private void start(T piece) {
    String queue = work.queue().apply(piece);
    synchronized (busy) {
      busy.add(queue);
    }
    Executor thread = work.urgent().test(piece) ? express : threads;
    try {
      thread.execute(() -> todo(piece).whenComplete((unused, fault) -> finish(queue, fault)));
    } catch (RejectedExecutionException e) { // stopped meanwhile: nobody waits for this piece
      finish(queue, null);
    }
  }

  /**
   * Whatever the work throws, errors too, ends the stage: else its queue would be busy for ever.
   */
  private CompletionStage<?> todo(T piece) {
    CompletionStage<T> begun = CompletableFuture.completedStage(piece);
    return stopped ? begun : begun.thenCompose(it -> work.task().apply(it).thenRun(() -> {}));
  }

  private void finish(String queue, @Nullable Throwable fault) {
    boolean fewer;
    synchronized (busy) {
      busy.remove(queue);
      fewer = busy.size() < work.ahead() / 2;
      busy.notifyAll();
    }
    if (fault == null && fewer) { // while the threads have enough to do, looking only costs
      bell.ring();
    } else if (fault != null) { // the outermost loop of a worker: logged once, tried again
      LOG.error("work failed queue={}", queue.hashCode(), fault);
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
      if (!isIdle(end)) {
        LOG.warn("stopped before all was done; it goes on at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isIdle(long end) throws InterruptedException {
    synchronized (busy) {
      for (long rest = 1; rest > 0 && !busy.isEmpty(); rest = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(busy, rest);
      }
      return busy.isEmpty();
    }
  }
}
