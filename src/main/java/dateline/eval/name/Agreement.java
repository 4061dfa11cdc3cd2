package dateline.eval.name;

/** How many names were found, how many there are, and how many are both; scores in hundredths. */
public record Agreement(int right, int predicted, int gold) {
  /** Nothing found, nothing there. */
  static final Agreement NOTHING = new Agreement(0, 0, 0);

  Agreement plus(Agreement other) {
    return new Agreement(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** The share of found names that are right; 0 where none was found. */
  public double precision() {
    return predicted == 0 ? 0 : 100.0 * right / predicted;
  }

  /** The share of names that were found; 0 where there are none. */
  public double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  /** The harmonic mean of the two. */
  public double f1() {
    return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold);
  }
}
