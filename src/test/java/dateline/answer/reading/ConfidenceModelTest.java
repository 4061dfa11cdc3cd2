package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConfidenceModelTest {
  @Test
  void addsUpSignalsOnTheLogisticCurve() {
    ConfidenceModel model = new ConfidenceModel(Map.of(Signal.BIAS, -1.0, Signal.COVERAGE, 2.0));

    assertThat(model.confidence(Map.of(Signal.BIAS, 1.0, Signal.COVERAGE, 0.5)).value())
        .isEqualTo(0.5);
    assertThat(model.confidence(Map.of(Signal.BIAS, 1.0, Signal.COVERAGE, 1.0)).value())
        .isGreaterThan(0.7);
  }

  @Test
  void namesTheSignalThatHasNoWeight() {
    assertThatThrownBy(() -> ConfidenceModel.of(new Properties()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BIAS");
    ConfidenceModel model = new ConfidenceModel(Map.of(Signal.BIAS, -1.0));
    assertThatThrownBy(() -> model.weighing(Set.of(Signal.BIAS, Signal.LEAD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LEAD");
  }

  @Test
  void aModelThatIsSureOfNothingFitsAnyReader() {
    assertThat(ConfidenceModel.unsure().weighing(Set.of(Signal.LEAD))).isNotNull();
  }

  @Test
  void takesWeightsByTheNamesOfTheirSignals() {
    Properties weights = new Properties();
    weights.setProperty("BIAS", "2");
    weights.setProperty("THRESHOLD", "0.3");
    assertThat(ConfidenceModel.of(weights).confidence(Map.of(Signal.BIAS, 1.0)).value())
        .isGreaterThan(0.8);
  }
}
