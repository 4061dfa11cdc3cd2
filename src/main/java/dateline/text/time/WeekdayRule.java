package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/**
 * Days of the week: "Friday", "last Friday", "next Tuesday", "Monday of last week".
 *
 * <p>A bare one is the latest such day up to the article's, or the next one from it on where the
 * verb looks ahead, as news use them.
 */
final class WeekdayRule implements Rule {
  private static final Set<String> POINTERS =
      Set.of("last", "this", "next", "past", "coming", "previous", "following");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    int start = pieces.is(at, "the") && pieces.in(at + 1, POINTERS) ? at + 1 : at;
    boolean pointed = pieces.in(start, POINTERS);
    int name = pointed ? start + 1 : start;
    Optional<DayOfWeek> weekday = weekday(pieces, name);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    if (pointed) {
      boolean later = start > at && pieces.is(start, "next");
      return Match.of(name + 1, pointed(later ? "following" : pieces.word(start), weekday.get()));
    }
    int week = pieces.is(name + 1, "of") ? name + 2 : name + 1;
    if (pieces.is(week + 1, "week")
        && (pieces.is(week, "last") || pieces.is(week, "this") || pieces.is(week, "next"))) {
      int shift = pieces.is(week, "last") ? -1 : pieces.is(week, "next") ? 1 : 0;
      return Match.of(week + 2, inWeek(weekday.get(), shift));
    }
    return Match.of(
        name + 1, Meaning.recurring(TimePrecision.DAY, context -> context.weekly(weekday.get())));
  }

  private static Optional<DayOfWeek> weekday(Pieces pieces, int at) {
    boolean titled =
        (pieces.capital(at + 1) && pieces.in(at + 1, CalendarWords.TITLE_WORDS))
            || (pieces.capital(at - 1) && pieces.in(at - 1, CalendarWords.NAMED_DAYS));
    if (titled || CalendarWords.isAbbreviation(pieces.word(at))) {
      return Optional.empty();
    }
    return CalendarWords.weekday(pieces.word(at));
  }

  private static Meaning inWeek(DayOfWeek weekday, int shift) {
    return Meaning.relative(
        TimePrecision.DAY,
        context ->
            context
                .anchor()
                .day()
                .map(day -> Unit.WEEK.around(day.plusWeeks(shift)).first())
                .map(monday -> TimeInterval.of(monday.plusDays(weekday.getValue() - 1L))));
  }

  private static Meaning pointed(String pointer, DayOfWeek weekday) {
    if (pointer.equals("previous")) {
      return Meaning.anaphoric(
          TimePrecision.DAY,
          time -> day(TemporalAdjusters.previous(weekday).adjustInto(time.first())));
    }
    if (pointer.equals("following")) {
      return Meaning.anaphoric(
          TimePrecision.DAY, time -> day(TemporalAdjusters.next(weekday).adjustInto(time.last())));
    }
    if (pointer.equals("this")) {
      return inWeek(weekday, 0);
    }
    boolean back = pointer.equals("last") || pointer.equals("past");
    return Meaning.relative(
        TimePrecision.DAY,
        context ->
            context
                .anchor()
                .day()
                .map(
                    day ->
                        day.with(
                            back
                                ? TemporalAdjusters.previous(weekday)
                                : TemporalAdjusters.next(weekday)))
                .map(TimeInterval::of));
  }

  private static Optional<TimeInterval> day(Temporal day) {
    return Optional.of(TimeInterval.of(LocalDate.from(day)));
  }
}
