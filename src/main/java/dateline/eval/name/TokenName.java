package dateline.eval.name;

import java.util.List;
import java.util.Locale;

/**
 * A name by its tokens.
 *
 * @param start its first token, counted from 0
 * @param end the token after its last one
 * @param label its type as in the file: "PER", "ORG", "LOC", "DATE", …
 */
record TokenName(int start, int end, String label) {
  TokenName {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a name: tokens " + start + " to " + end);
    }
  }

  /** The same without a leading "the", as long as something is left. */
  TokenName withoutThe(List<String> tokens) {
    boolean the = end - start > 1 && tokens.get(start).toLowerCase(Locale.ROOT).equals("the");
    return the ? new TokenName(start + 1, end, label) : this;
  }
}
