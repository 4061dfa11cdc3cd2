package dateline.eval.fact;

/**
 * How well facts of one kind are found.
 *
 * @param labelled how many a person found
 * @param extracted how many the extractor found
 * @param matched how many of them are the same
 */
public record KindScore(int labelled, int extracted, int matched) {
  /** The share of extracted facts that are labelled, 0 to 1. */
  public double precision() {
    return new Share(matched, extracted).value();
  }

  /** The share of labelled facts that are extracted, 0 to 1. */
  public double recall() {
    return new Share(matched, labelled).value();
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return labelled + extracted == 0 ? 1 : 2.0 * matched / (labelled + extracted);
  }

  /** The counts of both. */
  KindScore plus(KindScore other) {
    return new KindScore(
        labelled + other.labelled, extracted + other.extracted, matched + other.matched);
  }
}
