package dateline.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the confidence of answers can be trusted: in ten bins of equal width, how sure the system
 * was and how often it was right.
 *
 * @param bins those with at least one answer, in order
 * @param expectedCalibrationError the mean distance of confidence and share of right answers,
 *     weighted by the answers of each bin, 0 to 1
 * @see <a href="https://proceedings.mlr.press/v70/guo17a.html">Guo et al., 2017, section 2</a>
 */
public record Reliability(List<Bin> bins, double expectedCalibrationError) {
  private static final int BINS = 10;

  /** What a person would let pass as right: most of the words, and not many others. */
  static final double RIGHT_FROM_F1 = 0.5;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Answers whose confidence lies in [from, to), the last bin including 1.
   *
   * @param confidence the mean confidence
   * @param right the share of right answers: those with an F1 of at least 0.5
   */
  public record Bin(double from, double to, int answers, double confidence, double right) {}

  /** The table of all answers given; refusals and questions without gold answers are left out. */
  static Reliability of(List<Outcome> outcomes) {
    List<List<Outcome>> binned = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      binned.add(new ArrayList<>());
    }
    outcomes.stream()
        .filter(outcome -> !outcome.prediction().refused() && outcome.score().isPresent())
        .forEach(outcome -> binned.get(bin(outcome.prediction().confidence())).add(outcome));
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (!binned.get(i).isEmpty()) {
        bins.add(bin(i, binned.get(i)));
      }
    }
    return new Reliability(bins, error(bins));
  }

  private static int bin(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  private static Bin bin(int index, List<Outcome> outcomes) {
    double confidence =
        outcomes.stream().mapToDouble(one -> one.prediction().confidence()).average().orElse(0);
    double right = outcomes.stream().filter(Reliability::right).count();
    return new Bin(
        index / (double) BINS,
        (index + 1) / (double) BINS,
        outcomes.size(),
        confidence,
        right / outcomes.size());
  }

  static boolean right(Outcome outcome) {
    return outcome.score().orElse(Score.NONE).f1() >= RIGHT_FROM_F1;
  }

  private static double error(List<Bin> bins) {
    double answers = bins.stream().mapToInt(Bin::answers).sum();
    return bins.stream()
        .mapToDouble(bin -> bin.answers() / answers * Math.abs(bin.confidence() - bin.right()))
        .sum();
  }
}
