package dateline.answer;

/**
 * The calibrated probability that an answer would be judged right.
 *
 * @param value 0 to 1
 */
public record Confidence(double value) implements Comparable<Confidence> {
  /** Of an answer that cannot be wrong, such as the list of articles. */
  public static final Confidence CERTAIN = new Confidence(1);

  /** Of an answer that cannot be right. */
  public static final Confidence NONE = new Confidence(0);

  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a probability: " + value);
    }
  }

  /** The confidence of log odds, as a logistic regression gives them; any number. */
  public static Confidence ofLogOdds(double logOdds) {
    return new Confidence(1 / (1 + Math.exp(-logOdds)));
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
