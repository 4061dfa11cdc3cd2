package dateline.adapter.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The only thread of this process that writes. Whatever waits is committed together, so that many
 * writers share the cost of one flush to the disk.
 */
final class Writer implements AutoCloseable {
  private static final int GROUP = 512;

  private final Connection connection;
  private final Failures failures;
  private final BlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "dateline-store-writer");
  private boolean closed;

  /** Starts the thread; the connection is the writer's own from now on. */
  Writer(Connection connection, Failures failures) {
    this.connection = connection;
    this.failures = failures;
    thread.setDaemon(true);
    thread.start();
  }

  private record Job<T>(Statements.Work<T> work, CompletableFuture<T> promise, boolean last) {
    /** Does the work; what is returned tells the caller once it is committed. */
    Runnable on(Connection connection) throws SQLException {
      T result = work.on(connection);
      return () -> promise.complete(result);
    }
  }

  /**
   * Does the work in a transaction, after all work that was handed in before.
   *
   * @return done once it is committed, or failed as {@link #write} fails; what depends on it runs
   *     on the writer's thread, and must not wait for it
   */
  <T> CompletableFuture<T> begin(Statements.Work<T> work) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    synchronized (waiting) {
      if (closed) {
        throw failures.closed();
      }
      waiting.add(new Job<>(work, promise, false));
    }
    return promise;
  }

  /** Does the work in a transaction and returns after the commit. */
  <T> T write(Statements.Work<T> work) {
    try {
      return begin(work).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void run() {
    boolean running = true;
    while (running) {
      List<Job<?>> group = new ArrayList<>();
      try {
        group.add(waiting.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      waiting.drainTo(group, GROUP - 1);
      running = group.stream().noneMatch(Job::last);
      commit(group);
    }
  }

  private void commit(List<Job<?>> group) {
    try {
      transact(group).forEach(Runnable::run);
    } catch (SQLException | RuntimeException e) {
      rollBack();
      if (group.size() == 1) {
        group.get(0).promise().completeExceptionally(translated(e));
      } else {
        // one of them failed: each on its own, so that only that one does
        group.forEach(job -> commit(List.of(job)));
      }
    }
  }

  private RuntimeException translated(Exception failure) {
    return failure instanceof SQLException cause
        ? failures.of(cause)
        : (RuntimeException) failure; // what is done in a transaction throws nothing else
  }

  private List<Runnable> transact(List<Job<?>> group) throws SQLException {
    Statements.execute(connection, "BEGIN IMMEDIATE");
    List<Runnable> done = new ArrayList<>();
    for (Job<?> job : group) {
      done.add(job.on(connection));
    }
    Statements.execute(connection, "COMMIT");
    return done;
  }

  private void rollBack() {
    try {
      Statements.execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back itself (https://sqlite.org/lang_transaction.html, section 3.1)
      return;
    }
  }

  /** Commits what waits, then closes the connection. A second time does nothing. */
  @Override
  public void close() {
    synchronized (waiting) {
      if (closed) {
        return;
      }
      closed = true;
      waiting.add(new Job<>(unused -> true, new CompletableFuture<>(), true));
    }
    try {
      thread.join();
      connection.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }
}
