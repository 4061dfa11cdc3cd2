package dateline.eval.bench;

import java.time.Duration;

/** How much was done in which time, by one thread. */
public record Throughput(int articles, long characters, double seconds) {
  static Throughput of(int articles, long characters, Duration took) {
    return new Throughput(articles, characters, took.toNanos() / 1e9);
  }

  /** Articles a second; 0 where no time was measured. */
  public double articlesPerSecond() {
    return seconds == 0 ? 0 : articles / seconds;
  }

  /** Characters a second; 0 where no time was measured. */
  public double charactersPerSecond() {
    return seconds == 0 ? 0 : characters / seconds;
  }
}
