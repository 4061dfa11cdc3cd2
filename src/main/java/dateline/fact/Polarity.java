package dateline.fact;

/** Whether a fact is said to be so or not to be so. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  NEGATED
}
