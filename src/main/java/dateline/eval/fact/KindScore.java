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
    return ratio(extracted);
  }

  /** The share of labelled facts that are extracted, 0 to 1. */
  public double recall() {
    return ratio(labelled);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return labelled + extracted == 0 ? 1 : 2.0 * matched / (labelled + extracted);
  }

  /** 1 of nothing: where there is nothing to find, finding nothing is right. */
  private double ratio(int of) {
    return of == 0 ? 1 : (double) matched / of;
  }

  /** The counts of both. */
  KindScore plus(KindScore other) {
    return new KindScore(
        labelled + other.labelled, extracted + other.extracted, matched + other.matched);
  }
}
