package dateline.adapter.opennlp;

import dateline.text.BioLabels;
import java.util.Arrays;

/**
 * Labels words with BIO tags of phrases, from left to right, the likeliest label that may stand
 * there: what OpenNLP's chunker does with a beam of 1. Immutable.
 */
final class PhraseTagger {
  private static final String OUTSIDE = "O";

  private final WeightTable weights;
  private final Piece[] pieces;

  /**
   * Whether the second outcome may follow the first; the last row is that of a sentence's start.
   */
  private final boolean[][] mayFollow;

  PhraseTagger(WeightTable weights) {
    this.weights = weights;
    int size = weights.size();
    pieces = new Piece[size];
    mayFollow = new boolean[size + 1][size];
    for (int next = 0; next < size; next++) {
      pieces[next] = Piece.of(weights.outcome(next));
      for (int last = 0; last <= size; last++) {
        String before = last == size ? OUTSIDE : weights.outcome(last);
        mayFollow[last][next] = BioLabels.mayFollow(before, weights.outcome(next));
      }
    }
  }

  /** The labels of a sentence's words, one for each. */
  String[] labels(String[] forms, String[] tags) {
    PhraseFeatures features = new PhraseFeatures(weights, forms, tags);
    String[] labels = new String[forms.length];
    Piece[] chosen = new Piece[forms.length];
    double[] sums = new double[weights.size()];
    int last = weights.size();
    for (int i = 0; i < forms.length; i++) {
      Arrays.fill(sums, 0);
      features.add(i, chosen, sums);
      last = best(sums, mayFollow[last]);
      labels[i] = weights.outcome(last);
      chosen[i] = pieces[last];
    }
    return labels;
  }

  private static int best(double[] sums, boolean[] allowed) {
    int best = -1;
    for (int i = 0; i < sums.length; i++) {
      if (allowed[i] && (best < 0 || sums[i] > sums[best])) {
        best = i;
      }
    }
    return best;
  }
}
