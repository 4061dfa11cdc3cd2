package dateline.text;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Numbers that are written as one word: "zero" to "nineteen", "twenty", "thirty" to "ninety". */
public final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The number of a word in lower case; nothing where it is none. */
  public static OptionalInt valueOf(String word) {
    int small = SMALL.indexOf(word);
    if (small >= 0) {
      return OptionalInt.of(small);
    }
    int tens = TENS.indexOf(word);
    return tens < 0 ? OptionalInt.empty() : OptionalInt.of(10 * (tens + 2));
  }

  /** All of the words. */
  public static Set<String> all() {
    Set<String> all = new HashSet<>(SMALL);
    all.addAll(TENS);
    return all;
  }
}
