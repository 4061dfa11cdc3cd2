package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stretch of the calendar that is counted: day, week, month. */
enum Unit {
  /** Counted only to see how many whole days it makes. */
  HOUR(TimePrecision.DAY, ChronoUnit.DAYS, 1),
  DAY(TimePrecision.DAY, ChronoUnit.DAYS, 1),
  WEEK(TimePrecision.WEEK, ChronoUnit.DAYS, 7),
  MONTH(TimePrecision.MONTH, ChronoUnit.MONTHS, 1),
  QUARTER(TimePrecision.QUARTER, ChronoUnit.MONTHS, 3),
  YEAR(TimePrecision.YEAR, ChronoUnit.YEARS, 1),
  DECADE(TimePrecision.YEARS, ChronoUnit.YEARS, 10),
  CENTURY(TimePrecision.YEARS, ChronoUnit.YEARS, 100);

  private static final Map<String, Unit> WORDS = new HashMap<>();

  static {
    for (Unit unit : values()) {
      String word = unit.name().toLowerCase(Locale.ROOT);
      WORDS.put(word, unit);
      WORDS.put(unit == CENTURY ? "centuries" : word + "s", unit);
    }
  }

  private final TimePrecision precision;
  private final ChronoUnit step;
  private final int steps;

  Unit(TimePrecision precision, ChronoUnit step, int steps) {
    this.precision = precision;
    this.step = step;
    this.steps = steps;
  }

  /** The unit of a word in lower case, singular or plural. */
  static Optional<Unit> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** All words of units. */
  static Set<String> words() {
    return WORDS.keySet();
  }

  TimePrecision precision() {
    return precision;
  }

  /** Whether the year alone is enough to count in this unit. */
  boolean wholeYears() {
    return step == ChronoUnit.YEARS;
  }

  /** The day so many units later; earlier for a negative amount. */
  LocalDate shift(LocalDate day, long amount) {
    return day.plus(amount * steps, step);
  }

  /** The whole unit that the day lies in; weeks run from Monday to Sunday (ISO 8601). */
  TimeInterval around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case HOUR, DAY -> TimeInterval.of(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new TimeInterval(monday, monday.plusDays(6));
      }
      case MONTH -> Periods.month(YearMonth.from(day));
      case QUARTER -> Periods.months(YearMonth.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1), 3);
      case YEAR -> Periods.years(year, year);
      case DECADE -> Periods.years(Math.floorDiv(year, 10) * 10, Math.floorDiv(year, 10) * 10 + 9);
      case CENTURY -> Periods.century(Math.floorDiv(year - 1, 100) + 1);
    };
  }
}
