package dateline.answer.reading;

import java.util.Set;

/** How much one word is like another: the same, of one family, or a slip of the finger away. */
final class WordMatch {
  /** The same lemma or form. */
  static final double SAME = 1;

  /** The same stem with another ending: "announce" and "announcement". */
  static final double FAMILY = 0.75;

  /** Likely the same word misspelled. */
  static final double TYPO = 0.7;

  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_TYPO = 4;
  private static final int LONG_WORD = 8;
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "es", "ed", "d", "ing", "e", "er", "ers", "r", "rs", "or", "ors", "ion", "ions",
          "ation", "ations", "ment", "ments", "al", "ally", "ly", "y", "ies", "ied", "able", "ive",
          "ity", "ness", "ance", "ence", "ant", "ent", "ism", "ist", "ists", "n", "an", "ian",
          "ans", "ians", "ful", "t", "ate", "ates", "ated", "ating", "ize", "ized", "ise", "ised",
          "ure", "th");

  private WordMatch() {}

  /** How alike two lower-case words are as words: {@link #SAME}, {@link #FAMILY} or 0. */
  static double of(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    int stem = commonPrefix(one, other);
    boolean family =
        (stem > SHORTEST_STEM || (stem == SHORTEST_STEM && isWhole(one, other)))
            && ENDINGS.contains(one.substring(stem))
            && ENDINGS.contains(other.substring(stem));
    return family ? FAMILY : 0;
  }

  /**
   * Whether one lower-case word may be the other misspelled: one edit apart from four letters on,
   * two from eight; the first letters agree unless the word is long.
   */
  static boolean isTypo(String typed, String word) {
    if (typed.length() < SHORTEST_TYPO || word.length() < SHORTEST_TYPO) {
      return false;
    }
    boolean isLong = Math.min(typed.length(), word.length()) >= LONG_WORD;
    int most = isLong ? 2 : 1;
    return (isLong || typed.charAt(0) == word.charAt(0))
        && Math.abs(typed.length() - word.length()) <= most
        && edits(typed, word) <= most;
  }

  /** Whether one of the words is the shortest stem itself, give or take a silent letter. */
  private static boolean isWhole(String one, String other) {
    return Math.min(one.length(), other.length()) <= SHORTEST_STEM
        || one.endsWith("e")
        || other.endsWith("e");
  }

  private static int commonPrefix(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int length = 0;
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /**
   * The optimal string alignment distance (Damerau 1964): insert, delete, replace, swap neighbours.
   */
  private static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, one, other, new int[] {i, j});
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int[] at) {
    int i = at[0];
    int j = at[1];
    int replace = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
