package dateline.text.time;

import dateline.text.TimeInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Intervals of the calendar by their numbers. */
final class Periods {
  private Periods() {}

  static TimeInterval month(YearMonth month) {
    return months(month, 1);
  }

  static TimeInterval months(YearMonth first, int count) {
    return new TimeInterval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  /** Whole years, both included. */
  static TimeInterval years(int first, int last) {
    return new TimeInterval(Year.of(first).atDay(1), LocalDate.of(last, 12, 31));
  }

  /** The 21st century: 2001 to 2100. */
  static TimeInterval century(int ordinal) {
    return years((ordinal - 1) * 100 + 1, ordinal * 100);
  }

  /** A day by its numbers; empty for one that is not on the calendar. */
  static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** That day of a year; empty for 29 February of a common year. */
  static Optional<TimeInterval> day(int year, MonthDay day) {
    return day(year, day.getMonthValue(), day.getDayOfMonth()).map(TimeInterval::of);
  }
}
