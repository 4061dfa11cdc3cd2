package dateline.text.time;

import dateline.text.TimeExpression;
import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the days of a time into words, to stand in brackets beside what the article says. */
public final class TimeWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_OF_YEAR =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final Pattern WHOLE =
      Pattern.compile("(?i).*(\\b\\d{4}|'?\\d0s|century|ties)\\b.*");
  private static final Pattern SLASHED = Pattern.compile(".*\\d/\\d.*");

  private TimeWords() {}

  /**
   * What a time's own words leave open: "18 January 2019" beside "Friday", "February 2019" beside
   * "next month".
   *
   * <p>Empty where nothing is known, where the time has no clear bounds, and where the words
   * already give the year.
   *
   * @param words the covered text of the time expression
   */
  public static Optional<String> beside(String words, TimeExpression time) {
    boolean open = time.precision() == TimePrecision.VAGUE;
    boolean complete = WHOLE.matcher(words).matches() && !SLASHED.matcher(words).matches();
    if (open || complete) {
      return Optional.empty();
    }
    return time.interval().map(TimeWords::of).filter(days -> !days.equalsIgnoreCase(words));
  }

  /** A day: "18 January 2019". */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * The days in the shortest form: "18 January 2019", "21–28 February 2019", "June 2018", "2018".
   */
  public static String of(TimeInterval interval) {
    LocalDate first = interval.first();
    LocalDate last = interval.last();
    boolean wholeMonths = first.getDayOfMonth() == 1 && last.equals(lastOfMonth(last));
    boolean sameYear = first.getYear() == last.getYear();
    if (first.equals(last)) {
      return of(first);
    }
    if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return sameYear ? year(first) : year(first) + "–" + year(last);
    }
    if (wholeMonths && sameYear && first.getMonth() == last.getMonth()) {
      return MONTH.format(first);
    }
    if (wholeMonths) {
      return (sameYear ? MONTH_OF_YEAR : MONTH).format(first) + "–" + MONTH.format(last);
    }
    return days(first, last);
  }

  private static String days(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return DAY.format(first) + " – " + DAY.format(last);
    }
    if (first.getMonth() != last.getMonth()) {
      return DAY_OF_YEAR.format(first) + " – " + DAY.format(last);
    }
    return first.getDayOfMonth() + "–" + DAY.format(last);
  }

  private static LocalDate lastOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }
}
