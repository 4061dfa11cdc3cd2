package dateline.answer.reading;

import dateline.answer.Confidence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * Turns signals into the probability that an answer is right: logistic regression, after Platt
 * (1999). An answer counts as right for its weights when its token F1 with a gold answer is at
 * least one half.
 */
public final class ConfidenceModel {
  private final Map<Signal, Double> weights;

  ConfidenceModel(Map<Signal, Double> weights) {
    this.weights = new EnumMap<>(Signal.class);
    this.weights.putAll(weights);
  }

  /** A model that is as sure as not of everything. */
  public static ConfidenceModel unsure() {
    return new ConfidenceModel(Map.of());
  }

  /**
   * A model of the weights in properties, one by the name of each signal.
   *
   * @throws IllegalArgumentException if a signal is missing or no number
   */
  public static ConfidenceModel of(Properties properties) {
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      String weight = properties.getProperty(signal.name());
      if (weight == null) {
        throw new IllegalArgumentException("the confidence model has no weight for " + signal);
      }
      weights.put(signal, Double.valueOf(weight));
    }
    return new ConfidenceModel(weights);
  }

  Confidence confidence(Map<Signal, Double> signals) {
    double sum = 0;
    for (Map.Entry<Signal, Double> signal : signals.entrySet()) {
      sum += signal.getValue() * weights.getOrDefault(signal.getKey(), 0.0);
    }
    return Confidence.ofLogOdds(sum);
  }
}
