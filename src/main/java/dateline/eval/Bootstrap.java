package dateline.eval;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Tells how far a mean over questions could move had other questions been drawn, by drawing with
 * replacement from those there are.
 *
 * @see <a href="https://aclanthology.org/W04-3250/">Koehn, 2004: paired bootstrap resampling</a>
 */
public final class Bootstrap {
  /** So many draws that the limits of the interval are steady to about a tenth of a point. */
  public static final int RESAMPLES = 1_000;

  private final RandomGenerator random;
  private final int resamples;

  /** Draws with this generator, so many times. */
  public Bootstrap(RandomGenerator random, int resamples) {
    this.random = random;
    this.resamples = resamples;
  }

  /** The 95 % percentile interval of the mean; empty values give an interval of zeros. */
  public Interval interval(double[] values) {
    double[] means = means(values);
    return new Interval(quantile(means, 0.025), quantile(means, 0.975));
  }

  /**
   * How sure it is that the mean difference is not zero.
   *
   * @param differences one a question, the second run's score less the first one's
   */
  public Comparison compare(double[] differences) {
    double[] means = means(differences);
    double atMostZero = Arrays.stream(means).filter(mean -> mean <= 0).count();
    double atLeastZero = Arrays.stream(means).filter(mean -> mean >= 0).count();
    double pValue = Math.min(1, 2 * Math.min(atMostZero, atLeastZero) / resamples);
    return new Comparison(
        Arrays.stream(differences).average().orElse(0),
        new Interval(quantile(means, 0.025), quantile(means, 0.975)),
        pValue);
  }

  private double[] means(double[] values) {
    double[] means = new double[resamples];
    for (int i = 0; i < resamples && values.length > 0; i++) {
      double sum = 0;
      for (int drawn = 0; drawn < values.length; drawn++) {
        sum += values[random.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    return means;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** An interval, both ends included. */
  public record Interval(double low, double high) {
    Interval times(double factor) {
      return new Interval(low * factor, high * factor);
    }
  }

  /**
   * One run against another.
   *
   * @param difference the mean difference, above 0 where the second run is better
   * @param interval its 95 % interval
   * @param pValue two-sided: how often draws fall on the other side of zero
   */
  public record Comparison(double difference, Interval interval, double pValue) {
    /** Whether the difference is more than noise at the usual 5 %. */
    public boolean significant() {
      return pValue < 0.05;
    }
  }
}
