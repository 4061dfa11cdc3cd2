package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PercentilesTest {
  @Test
  void areMeasuredValuesByNearestRank() {
    List<Duration> durations =
        IntStream.rangeClosed(1, 200).mapToObj(i -> Duration.ofMillis(201 - i)).toList();
    assertThat(Percentiles.of(durations)).isEqualTo(new Percentiles(100, 190, 198));
  }

  @Test
  void areAllTheSameForOneMeasurement() {
    assertThat(Percentiles.of(List.of(Duration.ofMillis(7)))).isEqualTo(new Percentiles(7, 7, 7));
  }

  @Test
  void areZeroWhereNothingWasMeasured() {
    assertThat(Percentiles.of(List.of())).isEqualTo(new Percentiles(0, 0, 0));
  }
}
