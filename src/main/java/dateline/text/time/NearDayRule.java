package dateline.text.time;

import dateline.text.TimePrecision;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/**
 * Days around the article's: "today", "yesterday", "last night", "the day before yesterday";
 * feasts.
 */
final class NearDayRule implements Rule {
  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    if (pieces.are(at, "the", "day", "before", "yesterday")) {
      return Match.of(at + 4, Meaning.counted(Unit.DAY, -2));
    }
    if (pieces.are(at, "the", "day", "after", "tomorrow")) {
      return Match.of(at + 4, Meaning.counted(Unit.DAY, 2));
    }
    if (pieces.are(at, "last", "night")) {
      return Match.of(at + 2, Meaning.counted(Unit.DAY, -1).with(TimePrecision.TIME_OF_DAY));
    }
    if (pieces.is(at, "this")
        && CalendarWords.PARTS_OF_DAY.contains(pieces.word(at + 1))
        && !pieces.is(at + 1, "night")) {
      return Match.of(at + 2, Meaning.counted(Unit.DAY, 0).with(TimePrecision.TIME_OF_DAY));
    }
    Integer shift = DAYS.get(pieces.word(at));
    if (shift == null) {
      return feast(pieces, at);
    }
    boolean title = pieces.capital(at) && pieces.capital(at - 1) && at > 0;
    TimePrecision precision =
        pieces.is(at, "tonight") ? TimePrecision.TIME_OF_DAY : TimePrecision.DAY;
    return title
        ? Optional.empty()
        : Match.of(at + 1, Meaning.counted(Unit.DAY, shift).with(precision));
  }

  private static Optional<Match> feast(Pieces pieces, int at) {
    if (at > 0 && pieces.capital(at - 1) && pieces.tag(at - 1).startsWith("NNP")) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(pieces.word(at));
    Optional<Match> found = Optional.empty();
    for (int end = at + 1; end <= at + 5 && pieces.capital(at); end++) {
      MonthDay day = CalendarWords.HOLIDAYS.get(name.toString());
      if (day != null) {
        found = Match.of(end, yearly(day));
      }
      name.append(' ').append(pieces.word(end));
    }
    return found
        .map(match -> withYear(pieces, match))
        .filter(match -> !titled(pieces, match.end()));
  }

  /** "Christmas Island", "Halloween Party" and the like name something else. */
  private static boolean titled(Pieces pieces, int end) {
    return pieces.capital(end) && pieces.tag(end).startsWith("NNP") && !pieces.is(end - 1, "day");
  }

  private static Meaning yearly(MonthDay day) {
    return Meaning.recurring(
        TimePrecision.DAY, context -> context.yearly(year -> Periods.day(year, day)));
  }

  private static Match withYear(Pieces pieces, Match match) {
    int next = pieces.is(match.end(), ",") ? match.end() + 1 : match.end();
    return Amount.year(pieces, next)
        .map(
            year ->
                new Match(
                    year.end(),
                    new Meaning(
                        TimePrecision.DAY,
                        Meaning.Base.CALENDAR,
                        context ->
                            match
                                .meaning()
                                .resolve()
                                .apply(
                                    new Context(
                                        Anchor.inferred(Year.of(year.value())),
                                        Tense.PRESENT,
                                        Optional.empty())))))
        .orElse(match);
  }
}
