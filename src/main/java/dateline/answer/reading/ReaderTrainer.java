package dateline.answer.reading;

import dateline.answer.Evidenced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * Trains the linear reader: a log-linear model over all candidates of a question's best passages,
 * fitted by stochastic gradient with AdaGrad's step sizes (Duchi et al., 2011). Spans that share
 * most with a gold answer are to have all of the probability.
 */
public final class ReaderTrainer {
  private static final int PASSAGES = 12;
  private static final double GOOD_ENOUGH = 0.6;
  private static final double RATE = 0.08;
  private static final double DECAY = 1e-7;
  private static final double EPSILON = 1e-8;

  private final float[] weights = new float[LinearModel.SIZE];
  private final float[] squares = new float[LinearModel.SIZE];
  private final double[] drift = new double[LinearModel.SIZE];
  private final double[] gradient = new double[LinearModel.SIZE];
  private final IntArray touched = new IntArray();
  private final Random random;
  private final WordVectors vectors;
  private long steps = 1;

  /** Shuffles with this source of randomness; the same seed gives the same model. */
  public ReaderTrainer(Random random, WordVectors vectors) {
    this.vectors = vectors;
    this.random = random;
  }

  /**
   * Goes over the examples several times.
   *
   * @param done is told the number of each pass, from 1, when it is finished
   * @return the model; this trainer may go on from there
   */
  public LinearModel train(List<Reading> examples, int passes, IntConsumer done) {
    List<Reading> shuffled = new ArrayList<>(examples);
    for (int pass = 1; pass <= passes; pass++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::learn);
      done.accept(pass);
    }
    return average();
  }

  /**
   * The mean of the weights over all steps, which generalises better than the last ones do
   * (Collins, 2002).
   */
  private LinearModel average() {
    float[] mean = new float[LinearModel.SIZE];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (weights[i] - drift[i] / steps);
    }
    return new LinearModel(mean);
  }

  /** How well the weights so far read examples: the mean token F1 and share of exact spans. */
  public String measure(List<Reading> examples) {
    LinearModel model = average();
    double f1 = 0;
    int exact = 0;
    for (Reading reading : examples) {
      SpanFeatures features =
          new SpanFeatures(new QuestionClass(reading.example().question()), vectors);
      double best =
          options(reading).stream()
              .max(Comparator.comparingDouble(option -> score(features, option, model::weight)))
              .map(Option::f1)
              .orElse(0.0);
      f1 += best;
      exact += best == 1 ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "F1 %.1f, exact %.1f of %d",
        100 * f1 / examples.size(),
        100.0 * exact / examples.size(),
        examples.size());
  }

  /** An example made ready: its passages with their facts. */
  public record Reading(ReadingExample example, List<Evidenced> passages) {
    public Reading {
      passages = List.copyOf(passages);
    }
  }

  /** A candidate with what it is worth. */
  private record Option(PassageView view, TokenRange range, double f1) {}

  private void learn(Reading reading) {
    ReadingExample example = reading.example();
    List<Option> options = options(reading);
    double best = options.stream().mapToDouble(Option::f1).max().orElse(0);
    if (best < GOOD_ENOUGH) {
      return;
    }
    SpanFeatures features = new SpanFeatures(new QuestionClass(example.question()), vectors);
    double[] model = softmax(options, features);
    long right = options.stream().filter(option -> option.f1() == best).count();
    double sum = 0;
    for (int i = 0; i < model.length; i++) {
      sum += options.get(i).f1() == best ? model[i] : 0;
    }
    for (int i = 0; i < model.length; i++) {
      boolean good = options.get(i).f1() == best;
      double target = good ? (sum > 0 ? model[i] / sum : 1.0 / right) : 0;
      push(features, options.get(i), model[i] - target);
    }
    step();
  }

  private List<Option> options(Reading reading) {
    List<Evidenced> passages = likeliest(reading);
    Terms terms =
        new Terms(
            reading.example().question(),
            passages.stream().map(Evidenced::passage).toList(),
            vectors);
    Nearby nearby = new Nearby(reading.example().question(), terms, vectors);
    List<PassageFit> fits = PassageFit.all(terms, nearby);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      PassageView view = new PassageView(passages.get(i), terms.matches().get(i), fits.get(i));
      for (TokenRange range : CandidateFinder.find(passages.get(i).passage())) {
        options.add(
            new Option(view, range, reading.example().f1(passages.get(i).passage(), range)));
      }
    }
    return options;
  }

  private List<Evidenced> likeliest(Reading reading) {
    List<Evidenced> passages = reading.passages();
    if (passages.size() <= PASSAGES) {
      return passages;
    }
    Terms terms =
        new Terms(
            reading.example().question(),
            passages.stream().map(Evidenced::passage).toList(),
            vectors);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      order.add(i);
    }
    double[] relevance = new Relevance(terms).all();
    order.sort(Comparator.comparingDouble(i -> -relevance[i]));
    return order.stream().limit(PASSAGES).map(passages::get).toList();
  }

  private double[] softmax(List<Option> options, SpanFeatures features) {
    double[] scores = new double[options.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(features, options.get(i), index -> weights[index]);
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  private static double score(SpanFeatures features, Option option, IntToDoubleFunction weightAt) {
    double[] sum = new double[1];
    features.emit(
        option.view(),
        option.range(),
        (index, value) -> sum[0] += weightAt.applyAsDouble(index) * value);
    return sum[0];
  }

  private void push(SpanFeatures features, Option option, double error) {
    if (Math.abs(error) < 1e-5) {
      return;
    }
    features.emit(
        option.view(),
        option.range(),
        (index, value) -> {
          touched.add(index);
          gradient[index] += error * value;
        });
  }

  private void step() {
    for (int i = 0; i < touched.size(); i++) {
      int index = touched.get(i);
      double slope = gradient[index];
      if (slope != 0) {
        slope += DECAY * weights[index];
        squares[index] += (float) (slope * slope);
        float change = (float) (RATE * slope / (Math.sqrt(squares[index]) + EPSILON));
        weights[index] -= change;
        drift[index] -= (double) change * steps;
        gradient[index] = 0;
      }
    }
    touched.clear();
    steps++;
  }
}
