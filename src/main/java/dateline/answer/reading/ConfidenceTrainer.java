package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.answer.SpanCandidate;
import dateline.question.AnalyzedQuestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * Fits the confidence model: logistic regression by gradient descent on the log loss, all examples
 * at once.
 */
public final class ConfidenceTrainer {
  private static final int STEPS = 4_000;
  private static final double RATE = 0.3;
  private static final double PENALTY = 3e-3;

  private final SpanReader reader;
  private final List<Example> examples = new ArrayList<>();

  /** Learns how far to trust this reader. */
  public ConfidenceTrainer(SpanReader reader) {
    this.reader = reader;
  }

  /** The signals of a reading, whether it was right and how much that counts. */
  private record Example(Map<Signal, Double> signals, boolean right, double weight) {}

  /**
   * Notes how a question was read.
   *
   * @param right whether the likeliest span is right; never so where there is no answer
   * @param weight how much this example counts, more than 0
   */
  public void add(
      AnalyzedQuestion question,
      List<Evidenced> passages,
      Predicate<SpanCandidate> right,
      double weight) {
    reader
        .likeliest(question, passages)
        .map(best -> new Example(best.signals(), right.test(best.candidate()), weight))
        .ifPresent(examples::add);
  }

  /** The weights that fit best, one by the name of each signal. */
  public Properties fit() {
    Map<Signal, Double> scales = scales();
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    scales.keySet().forEach(signal -> weights.put(signal, 0.0));
    for (int step = 0; step < STEPS; step++) {
      descend(weights, scales);
    }
    Properties properties = new Properties();
    weights.forEach(
        (signal, weight) ->
            properties.setProperty(
                signal.name(),
                String.format(Locale.ROOT, "%.4f", weight / scales.getOrDefault(signal, 1.0))));
    return properties;
  }

  /**
   * The root mean square of each signal, by which it is divided while fitting: one rate then suits
   * all.
   */
  private Map<Signal, Double> scales() {
    Map<Signal, Double> squares = new EnumMap<>(Signal.class);
    for (Example example : examples) {
      example
          .signals()
          .forEach((signal, value) -> squares.merge(signal, value * value, Double::sum));
    }
    squares.replaceAll(
        (signal, sum) -> sum == 0 ? 1.0 : Math.sqrt(sum / Math.max(1, examples.size())));
    return squares;
  }

  private void descend(Map<Signal, Double> weights, Map<Signal, Double> scales) {
    Map<Signal, Double> slope = new EnumMap<>(Signal.class);
    double total = 0;
    for (Example example : examples) {
      double sum = 0;
      for (Map.Entry<Signal, Double> signal : example.signals().entrySet()) {
        sum += weights.getOrDefault(signal.getKey(), 0.0) * scaled(signal, scales);
      }
      double error = 1 / (1 + Math.exp(-sum)) - (example.right() ? 1 : 0);
      total += example.weight();
      for (Map.Entry<Signal, Double> signal : example.signals().entrySet()) {
        double push = example.weight() * error * scaled(signal, scales);
        slope.merge(signal.getKey(), push, Double::sum);
      }
    }
    double all = total;
    weights.replaceAll(
        (signal, weight) ->
            weight - RATE * (slope.getOrDefault(signal, 0.0) / all + PENALTY * weight));
  }

  private static double scaled(Map.Entry<Signal, Double> signal, Map<Signal, Double> scales) {
    return signal.getValue() / scales.getOrDefault(signal.getKey(), 1.0);
  }
}
