package dateline.adapter.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class MetricsTest {
  private final Metrics metrics = Metrics.create();

  @Test
  void showsWhatPassedAsPrometheusReadsIt() {
    metrics.received(3);
    metrics.handled(false, Duration.ofMillis(20));
    metrics.handled(true, Duration.ofMillis(20));
    metrics.answered("who", "unsaid", Duration.ofMillis(70));
    metrics.called("sendMessage", 429, Duration.ofMillis(5));
    metrics.gauge("dateline.inbox", "Updates that wait", () -> 7);

    assertThat(metrics.page())
        .contains("\ndateline_updates_total 3.0\n")
        .contains("dateline_update_handling_seconds_count{outcome=\"handled\"} 1")
        .contains("dateline_update_handling_seconds_count{outcome=\"failed\"} 1")
        .contains("dateline_answers_seconds_count{intent=\"who\",outcome=\"unsaid\"} 1")
        .contains("dateline_answers_seconds_bucket{intent=\"who\",outcome=\"unsaid\",le=\"0.1\"} 1")
        .contains("dateline_bot_api_calls_seconds_count{code=\"429\",method=\"sendMessage\"} 1")
        .contains("\ndateline_inbox 7.0\n")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void aFigureThatCannotBeHadDoesNotHideTheOthers() {
    metrics.gauge(
        "dateline.inbox",
        "Updates that wait",
        () -> {
          throw new IllegalStateException("closed");
        });
    metrics.received(1);

    assertThat(metrics.page()).contains("dateline_inbox NaN").contains("dateline_updates_total 1");
  }
}
