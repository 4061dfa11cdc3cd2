package dateline.adapter.telegram;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a thread that waits for work. Thread safe; what rings while nobody waits is not lost. */
final class Bell {
  private final Semaphore rung = new Semaphore(0);

  void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Waits until it rings, at most so long; tells whether the thread may go on waiting at all. */
  boolean await(Duration longest) {
    try {
      if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        rung.drainPermits();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
