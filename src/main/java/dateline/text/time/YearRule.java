package dateline.text.time;

import dateline.text.TimePrecision;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Years, decades and centuries: "2018", "the 1990s", "the '80s", "the 21st century", "2016-17". */
final class YearRule implements Rule {
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);

  /** What a bare number has to follow to be a year whatever comes next. */
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "from",
          "early",
          "late",
          "mid",
          "year",
          "before",
          "after",
          "between",
          "(",
          "to",
          "through",
          "around",
          "circa",
          "throughout",
          "fiscal",
          "of",
          "late-",
          "and",
          "or",
          "-",
          "for");

  /** What a bare number follows as a count, however much it looks like a year. */
  private static final Set<String> COUNTING =
      Set.of("some", "about", "over", "nearly", "almost", "than", "least", "roughly", "up");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    int start = pieces.is(at, "the") ? at + 1 : at;
    Optional<Match> years = decade(pieces, start).or(() -> century(pieces, start));
    if (years.isPresent()) {
      return years;
    }
    if (pieces.is(start, "year") || pieces.are(start, "fiscal", "year")) {
      int number = pieces.is(start, "year") ? start + 1 : start + 2;
      return Amount.year(pieces, number).flatMap(year -> Match.of(year.end(), of(year.value())));
    }
    return start == at ? bare(pieces, at) : Optional.empty();
  }

  private static Meaning of(int year) {
    return Meaning.absolute(TimePrecision.YEAR, Periods.years(year, year));
  }

  private static Optional<Match> decade(Pieces pieces, int at) {
    int number = pieces.is(at, "'") ? at + 1 : at;
    int value = pieces.number(number);
    boolean plural =
        pieces.glued(number + 1)
            && (pieces.is(number + 1, "s")
                || (pieces.is(number + 1, "'") && pieces.is(number + 2, "s")));
    int end = pieces.is(number + 1, "'") ? number + 3 : number + 2;
    if (plural && value >= 1000 && value < 2200 && value % 10 == 0) {
      boolean century = value % 100 == 0 && value < 2000;
      return Match.of(end, years(value, century ? 99 : 9));
    }
    boolean article = number > at || pieces.is(at - 1, "the") || pieces.is(at - 2, "the");
    boolean notAge = !pieces.is(at - 1, "his") && !pieces.is(at - 1, "her");
    if (plural && article && notAge && value >= 20 && value <= 90 && value % 10 == 0) {
      return Match.of(end, years(1900 + value, 9));
    }
    Integer named = DECADES.get(pieces.word(at));
    boolean the = pieces.is(at - 1, "the") || (pieces.is(at - 1, "-") && pieces.is(at - 2, "mid"));
    return named == null || !the ? Optional.empty() : Match.of(at + 1, years(named, 9));
  }

  private static Meaning years(int first, int more) {
    return Meaning.absolute(TimePrecision.YEARS, Periods.years(first, first + more));
  }

  private static Optional<Match> century(Pieces pieces, int at) {
    return Amount.ordinal(pieces, at)
        .filter(ordinal -> ordinal.value() >= 5 && ordinal.value() <= 22)
        .flatMap(
            ordinal -> {
              int noun = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
              return pieces.is(noun, "century")
                  ? Match.of(
                      noun + 1,
                      Meaning.absolute(TimePrecision.YEARS, Periods.century(ordinal.value())))
                  : Optional.empty();
            });
  }

  private static Optional<Match> bare(Pieces pieces, int at) {
    Optional<Amount> year = Amount.year(pieces, at);
    if (year.isEmpty() || !isYear(pieces, at)) {
      return Optional.empty();
    }
    int value = year.get().value();
    boolean dash =
        (pieces.is(at + 1, "-") || pieces.is(at + 1, "/"))
            && pieces.glued(at + 1)
            && pieces.glued(at + 2);
    int shortYear = pieces.number(at + 2);
    if (dash && pieces.word(at + 2).length() == 2 && shortYear > value % 100) {
      return Match.of(at + 3, years(value, shortYear - value % 100));
    }
    return Match.of(year.get().end(), of(value));
  }

  private static boolean isYear(Pieces pieces, int at) {
    if (isAttached(pieces, at)) {
      return false;
    }
    return opensRange(pieces, at)
        || (!pieces.in(at - 1, COUNTING)
            && Unit.of(pieces.word(at + 1)).isEmpty()
            && fits(pieces, at));
  }

  /** Whether the digits are part of a longer word: "F-2000", "2000-strong", "/2000". */
  private static boolean isAttached(Pieces pieces, int at) {
    boolean before =
        pieces.glued(at)
            && !pieces.is(at - 1, "(")
            && !pieces.is(at - 1, "-")
            && !quoted(pieces, at);
    boolean after = pieces.glued(at + 1) && pieces.is(at + 1, "-") && !pieces.digits(at + 2);
    return before || after || pieces.is(at - 1, "/");
  }

  private static boolean opensRange(Pieces pieces, int at) {
    int last = pieces.number(at + 2);
    return isModern(pieces.number(at))
        && (pieces.is(at + 1, "-") || pieces.is(at + 1, "to"))
        && last > pieces.number(at)
        && isModern(last);
  }

  /** Whether the words around leave a year as the likelier reading than a count. */
  private static boolean fits(Pieces pieces, int at) {
    boolean modern = isModern(pieces.number(at));
    String word = pieces.word(at + 1);
    boolean spelled = !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
    String next = spelled ? pieces.tag(at + 1) : "";
    boolean noun = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD");
    if (pieces.in(at - 1, BEFORE)) {
      boolean counts = next.equals("NNS") || next.equals("CD");
      return (modern || !noun) && (!counts || pieces.is(at - 1, "in"));
    }
    boolean named = pieces.is(at - 1, "the") || pieces.is(at - 1, "'") || pieces.is(at - 1, "s");
    boolean preposition = pieces.tag(at - 1).equals("IN");
    boolean plausible = !next.equals("NNS") && !preposition && (noun || next.isEmpty());
    return modern && (named || plausible);
  }

  private static boolean isModern(int year) {
    return year >= 1900 && year < 2100;
  }

  private static boolean quoted(Pieces pieces, int at) {
    return pieces.is(at - 1, "\"") || pieces.is(at - 1, "'");
  }
}
