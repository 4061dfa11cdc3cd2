package dateline.adapter.onnx;

import dateline.text.BioLabels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best row of BIO labels for a sentence among those in which every "I-" goes on with a name.
 * Immutable.
 *
 * @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi, 1967</a>
 */
final class LabelPath {
  private final List<String> labels;

  /** For each label those that may stand before it. */
  private final int[][] before;

  /** For labels that may stand at a sentence's start 0, else minus infinity. */
  private final double[] start;

  LabelPath(List<String> labels) {
    this.labels = labels;
    before = labels.stream().map(this::before).toArray(int[][]::new);
    start =
        labels.stream()
            .mapToDouble(label -> BioLabels.mayFollow("O", label) ? 0 : Double.NEGATIVE_INFINITY)
            .toArray();
  }

  private int[] before(String next) {
    return IntStream.range(0, labels.size())
        .filter(last -> BioLabels.mayFollow(labels.get(last), next))
        .toArray();
  }

  /**
   * A label for each word.
   *
   * @param scores for each word those of all labels: logarithms of what is proportional to their
   *     probabilities
   */
  List<String> best(float[][] scores) {
    double[] sums = start.clone();
    int[][] steps = new int[scores.length][];
    for (int word = 0; word < scores.length; word++) {
      steps[word] = word == 0 ? all() : steps(sums);
      sums = sums(sums, steps[word], scores[word]);
    }
    return back(steps, best(sums, all()));
  }

  private int[] all() {
    return IntStream.range(0, labels.size()).toArray();
  }

  /** For each label the best one before it. */
  private int[] steps(double[] sums) {
    return Arrays.stream(before).mapToInt(allowed -> best(sums, allowed)).toArray();
  }

  private static double[] sums(double[] sums, int[] steps, float[] scores) {
    return IntStream.range(0, steps.length)
        .mapToDouble(label -> sums[steps[label]] + scores[label])
        .toArray();
  }

  private static int best(double[] sums, int... among) {
    int best = among[0];
    for (int label : among) {
      best = sums[label] > sums[best] ? label : best;
    }
    return best;
  }

  private List<String> back(int[][] steps, int last) {
    String[] path = new String[steps.length];
    int label = last;
    for (int word = steps.length - 1; word >= 0; word--) {
      path[word] = labels.get(label);
      label = steps[word][label];
    }
    return List.of(path);
  }
}
