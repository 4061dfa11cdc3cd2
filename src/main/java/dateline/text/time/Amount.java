package dateline.text.time;

import dateline.text.NumberWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number of days, weeks, years as it is written.
 *
 * @param end the position after its last word
 * @param value the number; 0 where it is left open
 */
record Amount(int end, int value) {
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final Set<String> OPEN = Set.of("few", "several", "some", "many");
  private static final Map<String, Integer> OTHERS =
      Map.of("a", 1, "an", 1, "dozen", 12, "hundred", 100);

  /** All words that a number can begin with. */
  static Set<String> words() {
    Set<String> words = new HashSet<>(OPEN);
    words.addAll(NumberWords.all());
    words.addAll(ORDINALS);
    words.addAll(OTHERS.keySet());
    words.add("couple");
    return words;
  }

  boolean isOpen() {
    return value == 0;
  }

  /** A cardinal number: "3", "three", "twenty-one", "a", "a few", "a couple of". */
  static Optional<Amount> cardinal(Pieces pieces, int at) {
    if (pieces.is(at, "a") && (pieces.in(at + 1, OPEN) || pieces.is(at + 1, "couple"))) {
      return cardinal(pieces, at + 1);
    }
    if (pieces.is(at, "couple")) {
      return Optional.of(new Amount(pieces.is(at + 1, "of") ? at + 2 : at + 1, 0));
    }
    if (pieces.in(at, OPEN)) {
      return Optional.of(new Amount(at + 1, 0));
    }
    if (pieces.is(at, "a") && pieces.is(at + 1, "dozen")) {
      return Optional.of(new Amount(at + 2, 12));
    }
    return exact(pieces, at);
  }

  private static Optional<Amount> exact(Pieces pieces, int at) {
    int number = pieces.number(at);
    if (number > 0) {
      return Optional.of(new Amount(at + 1, number));
    }
    int value = word(pieces, at);
    if (value >= 20) {
      int next = pieces.is(at + 1, "-") ? at + 2 : at + 1;
      int ones = word(pieces, next);
      boolean compound = ones > 0 && ones < 10;
      return Optional.of(new Amount(compound ? next + 1 : at + 1, value + (compound ? ones : 0)));
    }
    return value > 0
        ? Optional.of(new Amount(at + 1, value))
        : Optional.ofNullable(OTHERS.get(pieces.word(at))).map(n -> new Amount(at + 1, n));
  }

  private static int word(Pieces pieces, int at) {
    return NumberWords.valueOf(pieces.word(at)).orElse(0);
  }

  /** An ordinal number: "3rd", "third", "21st", "twenty-first". */
  static Optional<Amount> ordinal(Pieces pieces, int at) {
    int number = pieces.number(at);
    if (number > 0 && pieces.glued(at + 1) && pieces.in(at + 1, SUFFIXES)) {
      return Optional.of(new Amount(at + 2, number));
    }
    int index = ORDINALS.indexOf(pieces.word(at));
    if (index > 0) {
      return Optional.of(new Amount(at + 1, index));
    }
    int tens = word(pieces, at);
    int ones = ORDINALS.indexOf(pieces.word(at + 2));
    if (tens >= 20 && pieces.is(at + 1, "-") && ones > 0 && ones < 10) {
      return Optional.of(new Amount(at + 3, tens + ones));
    }
    return Optional.empty();
  }

  /** A day of the month: "5", "5th", "fifth". */
  static Optional<Amount> dayOfMonth(Pieces pieces, int at) {
    int number = pieces.number(at);
    Optional<Amount> day =
        ordinal(pieces, at)
            .or(() -> number > 0 ? Optional.of(new Amount(at + 1, number)) : Optional.empty());
    return day.filter(one -> one.value() >= 1 && one.value() <= 31);
  }

  /** A year of four digits, 1000 to 2199. */
  static Optional<Amount> year(Pieces pieces, int at) {
    int number = pieces.number(at);
    return number >= 1000 && number < 2200
        ? Optional.of(new Amount(at + 1, number))
        : Optional.empty();
  }
}
