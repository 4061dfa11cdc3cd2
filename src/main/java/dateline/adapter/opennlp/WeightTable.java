package dateline.adapter.opennlp;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A maximum entropy model's weights, found by the hash of a feature's text: the same figures as
 * OpenNLP's, without strings. Immutable.
 *
 * <p>Open addressing with linear probing in a table that is at most half full. A key and where its
 * weights are stand side by side, so that most look-ups touch one line of the cache.
 */
final class WeightTable {
  private static final long SPREAD = 0xD6E8FEB86659FD93L;
  private static final int SPREAD_SHIFT = 24;
  private static final int COUNT_BITS = 8;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  private final String[] outcomes;

  /** A key, and behind it the start of its weights, shifted, with their number; 0 for none. */
  private final long[] table;

  private final byte[] targets;
  private final double[] weights;

  /**
   * Takes over the weights of a model.
   *
   * @throws IllegalArgumentException if it has more than 127 outcomes, or is of another kind
   */
  static WeightTable of(MaxentModel model) {
    if (model instanceof AbstractModel weighted && model.getNumOutcomes() <= Byte.MAX_VALUE) {
      return new WeightTable(weighted);
    }
    throw new IllegalArgumentException("no weights of at most 127 outcomes: " + model.getClass());
  }

  private WeightTable(AbstractModel model) {
    outcomes = new String[model.getNumOutcomes()];
    Arrays.setAll(outcomes, model::getOutcome);
    Map<?, ?> contexts = (Map<?, ?>) model.getDataStructures()[1];
    table = new long[2 * (Integer.highestOneBit(Math.max(1, contexts.size())) << 2)];
    int size =
        contexts.values().stream().mapToInt(one -> ((Context) one).getOutcomes().length).sum();
    targets = new byte[size];
    weights = new double[size];
    int start = 0;
    for (Map.Entry<?, ?> entry : contexts.entrySet()) {
      start += put(Piece.of((String) entry.getKey()).hash(), (Context) entry.getValue(), start);
    }
  }

  private int put(long key, Context context, int start) {
    int slot = slot(key);
    if (table[slot + 1] != 0) {
      throw new IllegalStateException("two features of a model have the same hash");
    }
    int count = context.getOutcomes().length;
    table[slot] = key;
    table[slot + 1] = (long) start << COUNT_BITS | count;
    for (int i = 0; i < count; i++) {
      targets[start + i] = (byte) context.getOutcomes()[i];
    }
    System.arraycopy(context.getParameters(), 0, weights, start, count);
    return count;
  }

  /** Where a key is, or where it would be put. */
  private int slot(long key) {
    int mask = table.length - 2;
    int slot = (int) (((key ^ (key >>> 32)) * SPREAD) >>> SPREAD_SHIFT) & mask;
    while (table[slot] != key && table[slot + 1] != 0) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  /** How many outcomes there are. */
  int size() {
    return outcomes.length;
  }

  /** The outcome of a number. */
  String outcome(int number) {
    return outcomes[number];
  }

  /** Adds a feature's weights to the sums of its outcomes; a feature never seen has none. */
  void add(Piece feature, double[] sums) {
    long found = table[slot(feature.hash()) + 1];
    int start = (int) (found >>> COUNT_BITS);
    int end = start + (int) (found & COUNT_MASK);
    for (int i = start; i < end; i++) {
      sums[targets[i]] += weights[i];
    }
  }

  /** The logarithm by which sums are lessened to become logarithms of probabilities. */
  static double normalizer(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum - most);
    }
    return most + Math.log(total);
  }
}
