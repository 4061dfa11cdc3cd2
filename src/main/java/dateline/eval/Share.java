package dateline.eval;

/** So many out of so many. */
public record Share(long count, long of) {
  /** None of none. */
  public static final Share NONE = new Share(0, 0);

  public Share {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("not a share: " + count + " of " + of);
    }
  }

  /** From 0 to 1; 0 of nothing. */
  public double value() {
    return of == 0 ? 0 : (double) count / of;
  }

  /** In hundredths; 0 of nothing. */
  public double percent() {
    return 100 * value();
  }

  /** The same with one more, which counts or not. */
  public Share plus(boolean counts) {
    return new Share(count + (counts ? 1 : 0), of + 1);
  }
}
