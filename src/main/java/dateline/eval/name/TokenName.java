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
    return tokens.get(start).toLowerCase(Locale.ROOT).equals("the") ? withoutFirst() : this;
  }

  /** The same without a leading "the", "a" or "an", as long as something is left. */
  TokenName withoutArticle(List<String> tokens) {
    return NamingWords.isArticle(tokens.get(start)) ? withoutFirst() : this;
  }

  private TokenName withoutFirst() {
    return end - start > 1 ? new TokenName(start + 1, end, label) : this;
  }

  /** Whether it is more than a pronoun, a common noun or a phrase of such: a capital tells. */
  boolean isNameOrDate(List<String> tokens) {
    return isDate() || tokens.subList(start, end).stream().anyMatch(NamingWords::isNaming);
  }

  boolean isDate() {
    return label.equals("DATE");
  }
}
