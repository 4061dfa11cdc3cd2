package dateline.eval.fact;

/** How many of how many are right. */
public record Share(int right, int of) {
  /** None of none. */
  static final Share NONE = new Share(0, 0);

  public Share {
    if (right < 0 || right > of) {
      throw new IllegalArgumentException("not a share: " + right + " of " + of);
    }
  }

  /** The share, 0 to 1; 1 of nothing. */
  public double value() {
    return of == 0 ? 1 : (double) right / of;
  }

  /** The same with one more, right or not. */
  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), of + 1);
  }
}
