package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** Seasons and quarters: "summer 2018", "last winter", "the spring of next year", "Q3 2019". */
final class SeasonRule implements Rule {
  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    Optional<Match> quarter = quarter(pieces, at);
    if (quarter.isPresent()) {
      return quarter;
    }
    String pointer = pieces.word(at);
    boolean pointed = pointer.equals("last") || pointer.equals("this") || pointer.equals("next");
    int start = pointed || pointer.equals("the") ? at + 1 : at;
    Month first = CalendarWords.SEASONS.get(pieces.word(start));
    if (first == null) {
      return Optional.empty();
    }
    if (pointed) {
      return Match.of(start + 1, pointed(pointer, first));
    }
    int next = pieces.is(start + 1, "of") ? start + 2 : start + 1;
    Optional<Match> dated =
        Amount.year(pieces, next)
            .flatMap(
                year ->
                    Match.of(
                        year.end(),
                        Meaning.absolute(TimePrecision.QUARTER, season(year.value(), first))));
    return dated.or(() -> alone(pieces, at, first));
  }

  /** "In the summer" is the nearest one; "spring" and "fall" alone mean too many other things. */
  private static Optional<Match> alone(Pieces pieces, int at, Month first) {
    boolean sure = pieces.are(at, "the", "summer") || pieces.are(at, "the", "winter");
    boolean noun = pieces.tag(at + 2).startsWith("NN") || pieces.tag(at + 2).startsWith("JJ");
    if (!sure || noun || pieces.is(at + 2, "of") || !pieces.is(at - 1, "in")) {
      return Optional.empty();
    }
    return Match.of(
        at + 2,
        Meaning.recurring(
            TimePrecision.QUARTER, context -> context.yearly(y -> Optional.of(season(y, first)))));
  }

  private static TimeInterval season(int year, Month first) {
    return Periods.months(YearMonth.of(year, first), 3);
  }

  private static Meaning pointed(String pointer, Month first) {
    int shift = pointer.equals("last") ? -1 : pointer.equals("next") ? 1 : 0;
    return Meaning.relative(
        TimePrecision.QUARTER,
        context -> {
          if (context.anchor().day().isEmpty()) {
            return context.anchor().year().map(y -> season(y.getValue() + shift, first));
          }
          YearMonth current = YearMonth.from(context.anchor().day().get());
          TimeInterval own = season(current.getYear(), first);
          boolean begun = !current.isBefore(YearMonth.from(own.first()));
          boolean over = current.isAfter(YearMonth.from(own.last()));
          boolean earlier =
              (shift < 0 && !over)
                  || (shift == 0 && first == Month.DECEMBER && current.getMonthValue() < 3);
          boolean following = shift > 0 && begun;
          int year = current.getYear() + (earlier ? -1 : following ? 1 : 0);
          return Optional.of(season(year, first));
        });
  }

  private static Optional<Match> quarter(Pieces pieces, int at) {
    int number = pieces.is(at, "q") && pieces.glued(at + 1) ? pieces.number(at + 1) : 0;
    if (number < 1 || number > 4) {
      return Optional.empty();
    }
    int next = pieces.is(at + 2, "of") ? at + 3 : at + 2;
    return Amount.year(pieces, next)
        .flatMap(
            year ->
                Match.of(
                    year.end(),
                    Meaning.absolute(
                        TimePrecision.QUARTER,
                        Periods.months(YearMonth.of(year.value(), number * 3 - 2), 3))));
  }
}
