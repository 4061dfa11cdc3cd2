package dateline.eval;

/** So many out of so many. */
public record Share(long count, long of) {
  /** In hundredths; 0 of nothing. */
  public double percent() {
    return of == 0 ? 0 : 100.0 * count / of;
  }
}
