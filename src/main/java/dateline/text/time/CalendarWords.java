package dateline.text.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months, days and their like. */
final class CalendarWords {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
  }

  /** Seasons by the first of their three months, as meteorologists of the north count them. */
  static final Map<String, Month> SEASONS =
      Map.of(
          "spring", Month.MARCH,
          "summer", Month.JUNE,
          "autumn", Month.SEPTEMBER,
          "fall", Month.SEPTEMBER,
          "winter", Month.DECEMBER);

  static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");

  /** What follows a weekday or a month in the name of a paper, a show, a party. */
  static final Set<String> TITLE_WORDS = TimeTable.words("title");

  /** What stands before a weekday in the name of a feast, a sale, a massacre. */
  static final Set<String> NAMED_DAYS = TimeTable.words("named-day");

  /** Feasts with a fixed date; each name is spelled as its pieces with spaces between. */
  static final Map<String, MonthDay> HOLIDAYS =
      Map.of(
          "christmas day", MonthDay.of(12, 25),
          "christmas eve", MonthDay.of(12, 24),
          "christmas", MonthDay.of(12, 25),
          "boxing day", MonthDay.of(12, 26),
          "new year ' s eve", MonthDay.of(12, 31),
          "new year ' s day", MonthDay.of(1, 1),
          "valentine ' s day", MonthDay.of(2, 14),
          "halloween", MonthDay.of(10, 31));

  private CalendarWords() {}

  /** All months, weekdays and seasons. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(MONTHS.keySet());
    names.addAll(WEEKDAYS.keySet());
    names.addAll(SEASONS.keySet());
    return names;
  }

  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }
}
