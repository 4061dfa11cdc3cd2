package dateline.eval;

import java.time.Duration;
import java.util.Collection;

/**
 * How long most things took, in milliseconds, by the nearest rank: every figure is one that was
 * measured. All 0 where nothing was.
 */
public record Percentiles(double p50Ms, double p95Ms, double p99Ms) {
  /** The percentiles of some durations, in any order. */
  public static Percentiles of(Collection<Duration> durations) {
    double[] sorted =
        durations.stream().mapToDouble(took -> took.toNanos() / 1e6).sorted().toArray();
    return new Percentiles(rank(sorted, 50), rank(sorted, 95), rank(sorted, 99));
  }

  private static double rank(double[] sorted, int percent) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.max(1, rank) - 1];
  }
}
