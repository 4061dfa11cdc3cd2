package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LanesTest {
  private final CountDownLatch tries = new CountDownLatch(2);

  /** Fails as no program should the first time. */
  private CompletionStage<?> work(String piece) {
    tries.countDown();
    if (tries.getCount() > 0) {
      throw new AssertionError(piece);
    }
    return CompletableFuture.completedStage(piece);
  }

  @Test
  void anErrorDoesNotKeepAQueueBusy() throws InterruptedException {
    Lanes<String> lanes =
        new Lanes<>(
            "test",
            1,
            new Lanes.Work<>(
                (busy, most) ->
                    tries.getCount() == 0 || busy.contains("a") ? List.of() : List.of("a"),
                piece -> piece,
                piece -> false,
                this::work,
                1),
            new Bell());
    Thread looking = new Thread(lanes, "looking");
    looking.start();

    assertThat(tries.await(30, TimeUnit.SECONDS)).isTrue();
    lanes.stop(Duration.ofSeconds(10));
    looking.join();
  }
}
