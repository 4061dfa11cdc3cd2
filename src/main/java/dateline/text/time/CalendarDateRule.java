package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Days of a month: "June 12, 2018", "Tuesday 12 June", "the 12th of June", "March 2-5". */
final class CalendarDateRule implements Rule {
  /** Two days of one month, the same where only one is named; the position after them. */
  private record Days(int end, int first, int last) {}

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    int start = afterWeekday(pieces, at);
    Optional<Match> found = monthFirst(pieces, start).or(() -> dayFirst(pieces, start));
    return found;
  }

  private static int afterWeekday(Pieces pieces, int at) {
    boolean paper = CalendarWords.isAbbreviation(pieces.word(at)) && pieces.capital(at - 1);
    if (paper || CalendarWords.weekday(pieces.word(at)).isEmpty()) {
      return at;
    }
    int next = pieces.is(at + 1, ".") ? at + 2 : at + 1;
    next = pieces.is(next, ",") ? next + 1 : next;
    return pieces.is(next, "the") ? next + 1 : next;
  }

  private static Optional<Match> monthFirst(Pieces pieces, int at) {
    Optional<Month> month = CalendarWords.month(pieces.word(at)).filter(m -> pieces.capital(at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = pieces.is(at + 1, ".") ? at + 2 : at + 1;
    next = pieces.is(next, "the") ? next + 1 : next;
    return days(pieces, next).flatMap(days -> dated(pieces, days, month.get()));
  }

  private static Optional<Match> dayFirst(Pieces pieces, int at) {
    int start = pieces.is(at, "the") ? at + 1 : at;
    Optional<Days> days = days(pieces, start);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int next = pieces.is(days.get().end(), "of") ? days.get().end() + 1 : days.get().end();
    int dot = pieces.is(next + 1, ".") && CalendarWords.isAbbreviation(pieces.word(next)) ? 1 : 0;
    return CalendarWords.month(pieces.word(next))
        .filter(month -> pieces.capital(next))
        .flatMap(
            month ->
                dated(
                    pieces,
                    new Days(next + 1 + dot, days.get().first(), days.get().last()),
                    month));
  }

  private static Optional<Days> days(Pieces pieces, int at) {
    Optional<Amount> first = Amount.dayOfMonth(pieces, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = first.get().end();
    boolean connected =
        pieces.is(end, "-")
            || pieces.is(end, "to")
            || (pieces.is(end, "and") && pieces.is(at - 1, "between"))
            || pieces.is(end, "through");
    Optional<Amount> last = connected ? Amount.dayOfMonth(pieces, end + 1) : Optional.empty();
    return last.filter(day -> day.value() > first.get().value())
        .map(day -> new Days(day.end(), first.get().value(), day.value()))
        .or(() -> Optional.of(new Days(end, first.get().value(), first.get().value())));
  }

  private static Optional<Match> dated(Pieces pieces, Days days, Month month) {
    if (days.last() > month.maxLength()) {
      return Optional.empty();
    }
    int end = days.end();
    Optional<Amount> year =
        Amount.year(pieces, pieces.is(end, ",") || pieces.is(end, "of") ? end + 1 : end);
    if (year.isPresent()) {
      return interval(year.get().value(), days, month)
          .flatMap(days1 -> Match.of(year.get().end(), Meaning.absolute(TimePrecision.DAY, days1)));
    }
    return Match.of(
        end,
        Meaning.recurring(
            TimePrecision.DAY, context -> context.yearly(y -> interval(y, days, month))));
  }

  private static Optional<TimeInterval> interval(int year, Days days, Month month) {
    Optional<LocalDate> last = Periods.day(year, month.getValue(), days.last());
    return Periods.day(year, month.getValue(), days.first())
        .flatMap(first -> last.map(end -> new TimeInterval(first, end)));
  }
}
