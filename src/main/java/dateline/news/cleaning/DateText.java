package dateline.news.cleaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full calendar dates as pages and headers print them: "2016-09-07T10:00:00Z", "Wednesday,
 * September 7, 2016", "7 Sept 2016".
 *
 * <p>The day is the printed one, whatever time zone stands beside it. Purely numeric dates with the
 * year last ("7/9/2016") mean different days in different countries and are not read.
 */
public final class DateText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:18|19|20)\\d{2})(?!\\d)";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/-])((?:18|19|20)\\d{2})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST = words(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
  private static final Pattern DAY_FIRST = words(DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR);

  private DateText() {}

  private static Pattern words(String date) {
    return Pattern.compile("(?<!\\w)" + WEEKDAY + date, Pattern.CASE_INSENSITIVE);
  }

  /** The first full date in a short text; empty where none is complete and possible. */
  public static Optional<LocalDate> find(String text) {
    return first(text).map(Found::day);
  }

  /** The first date with the place where it ends; the earliest of all forms. */
  static Optional<Found> first(String text) {
    Optional<Found> best = Optional.empty();
    for (Pattern form : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> day = day(form, matcher);
        if (day.isPresent()) {
          Found found = new Found(day.get(), matcher.start(), matcher.end());
          if (best.isEmpty() || found.start() < best.get().start()) {
            best = Optional.of(found);
          }
          break;
        }
      }
    }
    return best;
  }

  private static Optional<LocalDate> day(Pattern form, Matcher matcher) {
    if (form == ISO) {
      return day(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4));
    }
    String month = matcher.group(form == MONTH_FIRST ? 1 : 2);
    String day = matcher.group(form == MONTH_FIRST ? 2 : 1);
    return day(matcher.group(3), month(month), day);
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "2016-19-45" is a number, not a date
    }
  }

  /** A date and where it stands. */
  record Found(LocalDate day, int start, int end) {}
}
