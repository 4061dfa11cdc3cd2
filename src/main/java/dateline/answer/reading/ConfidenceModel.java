package dateline.answer.reading;

import dateline.answer.Confidence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    return new ConfidenceModel(
        Arrays.stream(Signal.values()).collect(Collectors.toMap(signal -> signal, signal -> 0.0)));
  }

  /**
   * A model of the weights in properties, by the names of their signals; what else is there is left
   * alone.
   *
   * @throws IllegalArgumentException if there is no weight for the bias, or a weight is no number
   */
  public static ConfidenceModel of(Properties properties) {
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      String weight = properties.getProperty(signal.name());
      if (weight != null) {
        weights.put(signal, Double.valueOf(weight));
      }
    }
    return new ConfidenceModel(weights).weighing(Set.of(Signal.BIAS));
  }

  /**
   * This model, if it weighs all these signals.
   *
   * @throws IllegalArgumentException if it lacks some of them
   */
  ConfidenceModel weighing(Set<Signal> signals) {
    Set<Signal> lacking = new TreeSet<>(signals);
    lacking.removeAll(weights.keySet());
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException("the confidence model has no weight for " + lacking);
    }
    return this;
  }

  Confidence confidence(Map<Signal, Double> signals) {
    double sum = 0;
    for (Map.Entry<Signal, Double> signal : signals.entrySet()) {
      sum += signal.getValue() * weights.getOrDefault(signal.getKey(), 0.0);
    }
    return Confidence.ofLogOdds(sum);
  }
}
