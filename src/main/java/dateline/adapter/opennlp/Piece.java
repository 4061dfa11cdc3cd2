package dateline.adapter.opennlp;

/**
 * A piece of text by its polynomial hash: pieces are put together without their characters.
 *
 * <p>{@code of("w=").then(of("tax"))} equals {@code of("w=tax")}. Two different texts have the same
 * hash about once in 2^64 pairs.
 *
 * @param hash the sum of its characters, each times the base to the number of characters behind it
 * @param power the base to its number of characters
 */
record Piece(long hash, long power) {
  /** An odd number without a pattern: from the fractional part of the golden ratio. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** The piece of a whole text. */
  static Piece of(String text) {
    return of(text, 0, text.length());
  }

  /** The piece of a part of a text. */
  static Piece of(String text, int start, int end) {
    long hash = 0;
    long power = 1;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
      power *= BASE;
    }
    return new Piece(hash, power);
  }

  /** The hash of a text with one more character; the empty text's is 0. */
  static long hash(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** This one followed by another. */
  Piece then(Piece next) {
    return new Piece(hash * next.power + next.hash, power * next.power);
  }
}
