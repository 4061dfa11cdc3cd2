package dateline.adapter.opennlp;

import java.util.List;

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
   * Takes over features.
   *
   * @param keys each feature's hash
   * @param features the numbers of the outcomes that each feature has weights for
   * @param weights their weights, one feature's behind the other's
   * @throws IllegalArgumentException if there are more than 127 outcomes
   */
  WeightTable(List<String> outcomes, long[] keys, byte[][] features, double[] weights) {
    if (outcomes.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("more than 127 outcomes: " + outcomes.size());
    }
    this.outcomes = outcomes.toArray(String[]::new);
    this.weights = weights;
    table = new long[2 * (Integer.highestOneBit(Math.max(1, keys.length)) << 2)];
    targets = new byte[weights.length];
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      put(keys[i], features[i], start);
      start += features[i].length;
    }
  }

  private void put(long key, byte[] feature, int start) {
    int slot = slot(key);
    if (table[slot + 1] != 0) {
      throw new IllegalStateException("two features of a model have the same hash");
    }
    table[slot] = key;
    table[slot + 1] = (long) start << COUNT_BITS | feature.length;
    System.arraycopy(feature, 0, targets, start, feature.length);
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
