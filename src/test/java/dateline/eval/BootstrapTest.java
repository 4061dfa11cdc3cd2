package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
  @Test
  void givesTheSameIntervalForTheSameSeed() {
    double[] values = {0, 1, 1, 0, 1, 0.5, 0.25, 1};
    assertThat(bootstrap().interval(values)).isEqualTo(bootstrap().interval(values));
  }

  @Test
  void enclosesTheMean() {
    double[] values = new double[100];
    Arrays.fill(values, 0, 40, 1);
    Bootstrap.Interval interval = bootstrap().interval(values);
    // The normal approximation gives 0.4 plus and minus 1.96 * sqrt(0.4 * 0.6 / 100) = 0.096.
    assertThat(interval.low()).isBetween(0.28, 0.33);
    assertThat(interval.high()).isBetween(0.47, 0.52);
  }

  @Test
  void hasNoWidthWhereAllValuesAreTheSame() {
    assertThat(bootstrap().interval(new double[] {2, 2, 2}))
        .isEqualTo(new Bootstrap.Interval(2, 2));
  }

  @Test
  void hasNothingToSayOfNoValues() {
    assertThat(bootstrap().interval(new double[0])).isEqualTo(new Bootstrap.Interval(0, 0));
  }

  @Test
  void findsAClearDifferenceSignificant() {
    double[] differences = new double[60];
    Arrays.fill(differences, 0, 20, 1);
    Bootstrap.Comparison comparison = bootstrap().compare(differences);
    assertThat(comparison.significant()).isTrue();
    assertThat(comparison.difference()).isEqualTo(1.0 / 3);
  }

  @Test
  void takesABalancedDifferenceForNoise() {
    double[] differences = {1, -1, 1, -1, 0, 0};
    assertThat(bootstrap().compare(differences).significant()).isFalse();
  }

  @Test
  void findsNoDifferenceBetweenEqualRuns() {
    assertThat(bootstrap().compare(new double[20]).pValue()).isEqualTo(1);
  }

  private static Bootstrap bootstrap() {
    return new Bootstrap(new Random(1), 2_000);
  }
}
