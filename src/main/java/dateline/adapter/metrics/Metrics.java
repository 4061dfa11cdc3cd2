package dateline.adapter.metrics;

import dateline.operation.Traffic;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** Counts what passes, and shows it as Prometheus reads it. Thread safe. */
public final class Metrics implements Traffic {
  /** The media type of {@link #page()}. */
  public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** Bounds between the milliseconds of a stored fact and the minute of a long poll. */
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(10),
    Duration.ofMillis(30),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10),
    Duration.ofSeconds(60)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter received =
      Counter.builder("dateline.updates").description("Updates that came in").register(registry);

  private Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Nothing counted yet. */
  public static Metrics create() {
    return new Metrics();
  }

  /** Shows a figure as it is at the time; NaN where it is not known. */
  public void gauge(String name, String description, Supplier<Number> figure) {
    Gauge.builder(name, figure).description(description).register(registry);
  }

  @Override
  public void received(int updates) {
    received.increment(updates);
  }

  @Override
  public void handled(boolean failed, Duration took) {
    timer("dateline.update.handling", "Updates handled, by outcome")
        .tag("outcome", failed ? "failed" : "handled")
        .register(registry)
        .record(took);
  }

  @Override
  public void answered(String intent, String outcome, Duration took) {
    timer("dateline.answers", "Questions answered, by intent and outcome")
        .tag("intent", intent)
        .tag("outcome", outcome)
        .register(registry)
        .record(took);
  }

  @Override
  public void called(String method, int code, Duration took) {
    timer("dateline.bot.api.calls", "Calls of the Bot API, by method and code; 429 is a flood")
        .tag("method", method)
        .tag("code", String.valueOf(code))
        .register(registry)
        .record(took);
  }

  private static Timer.Builder timer(String name, String description) {
    return Timer.builder(name).description(description).serviceLevelObjectives(BOUNDS);
  }

  /** All figures in Prometheus's text format. */
  public String page() {
    return registry.scrape();
  }
}
