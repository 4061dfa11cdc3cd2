package dateline.adapter.opennlp;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * Fits maximum entropy weights by stochastic gradient descent with a step of its own for each
 * weight and a penalty on squared weights. The same events give the same weights.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer, 2011</a>
 */
final class Descent {
  private static final double STEP = 0.2;

  /** Weights are kept in steps of 1/32, and those that are nothing then are left out: for size. */
  private static final double GRAIN = 32;

  private final NameEvents events;
  private final double penalty;
  private final int outcomes;
  private final float[] weights;
  private final float[] squares;

  Descent(NameEvents events, double penalty) {
    this.events = events;
    this.penalty = penalty;
    this.outcomes = events.outcomes.size();
    this.weights = new float[events.features.size() * outcomes];
    this.squares = new float[weights.length];
  }

  /** Goes over all events a number of times, each time in another order. */
  void fit(int rounds) {
    List<Integer> order = IntStream.range(0, events.gold.length).boxed().collect(Collectors.toList());
    Random lot = new Random(23);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, lot);
      order.forEach(event -> learn(events.active[event], events.gold[event]));
    }
  }

  private void learn(int[] active, int gold) {
    double[] slope = probabilities(active);
    slope[gold] -= 1;
    for (int feature : active) {
      double decay = penalty / events.counts.get(feature);
      for (int outcome = 0; outcome < outcomes; outcome++) {
        int at = feature * outcomes + outcome;
        double gradient = slope[outcome] + decay * weights[at];
        squares[at] += (float) (gradient * gradient);
        weights[at] -= (float) (STEP * gradient / Math.sqrt(squares[at] + 1e-6));
      }
    }
  }

  private double[] probabilities(int[] active) {
    double[] scores = new double[outcomes];
    for (int feature : active) {
      for (int outcome = 0; outcome < outcomes; outcome++) {
        scores[outcome] += weights[feature * outcomes + outcome];
      }
    }
    double most = java.util.Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      scores[outcome] = StrictMath.exp(scores[outcome] - most);
      sum += scores[outcome];
    }
    for (int outcome = 0; outcome < outcomes; outcome++) {
      scores[outcome] /= sum;
    }
    return scores;
  }

  /** The weights as a model of OpenNLP's. */
  AbstractModel model() {
    List<Integer> kept =
        IntStream.range(0, events.features.size()).filter(feature -> used(feature).length > 0).boxed().toList();
    Context[] contexts =
        kept.stream()
            .map(feature -> new Context(used(feature), IntStream.of(used(feature)).mapToDouble(outcome -> weight(feature, outcome)).toArray()))
            .toArray(Context[]::new);
    String[] names = kept.stream().map(events.features::get).toArray(String[]::new);
    return new GISModel(contexts, names, events.outcomes.toArray(String[]::new));
  }

  private int[] used(int feature) {
    return IntStream.range(0, outcomes).filter(outcome -> weight(feature, outcome) != 0).toArray();
  }

  private double weight(int feature, int outcome) {
    return Math.round(weights[feature * outcomes + outcome] * GRAIN) / GRAIN;
  }
}
