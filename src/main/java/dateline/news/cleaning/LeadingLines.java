package dateline.news.cleaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an article's first sentence: breadcrumbs, the headline once more, a byline,
 * the day. They are taken off and remembered.
 */
final class LeadingLines {
  private static final int FURTHEST = 8;
  private static final Pattern BREADCRUMBS =
      Pattern.compile("(?:[^/>»›|.!?]{1,40}\\s+[/>»›|]\\s+)+[^/>»›|.!?]{1,60}(?:\\s*[/>»›|])?");

  /** More words than a rubric has: a headline before its site's name. */
  private static final Pattern HEADLINE_FIRST =
      Pattern.compile("(?:[^\\s/>»›|]+\\s+){4}[^\\s/>»›|].*");

  private static final Pattern BYLINE =
      Pattern.compile("(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory) )?[Bb][Yy]:? (\\p{Lu}.{2,80})");

  /** An author's name on a line of its own, where the outlet's in capitals follows. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private static final Pattern OUTLET = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N} .&-]{2,40}");
  private static final Pattern AROUND_A_DATE =
      Pattern.compile(
          "[\\s\\p{Punct}–—·•]*|(?:(?:first )?(?:published|posted|updated|created|date|on|at"
              + "|last (?:updated|modified)|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|[ap]\\.?m\\.?|gmt|utc"
              + "|[ecmp][sd]?t|bst|cest?|ist|hours?)[\\s\\p{Punct}–—·•]*)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, .*");

  private final String headline;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<String> byline = Optional.empty();

  LeadingLines(String headline) {
    this.headline = headline;
  }

  /** The paragraphs from the first that belongs to the article on. */
  List<String> strip(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    int at = 0;
    for (; at < Math.min(FURTHEST, paragraphs.size()); at++) {
      String paragraph = paragraphs.get(at);
      if (kept.isEmpty() && takesSignature(paragraphs.subList(at, paragraphs.size()))) {
        at++;
      } else if (!takes(paragraph)) {
        kept.add(withoutDay(paragraph, kept.isEmpty()));
      }
    }
    kept.addAll(paragraphs.subList(at, paragraphs.size()));
    return kept;
  }

  /** The day that a line of its own gave. */
  Optional<LocalDate> day() {
    return day;
  }

  /** The authors that a line of its own gave. */
  Optional<String> byline() {
    return byline;
  }

  private boolean takes(String paragraph) {
    return sameWords(paragraph, headline)
        || isBreadcrumbs(paragraph)
        || takesDay(paragraph)
        || takesByline(paragraph);
  }

  static boolean isBreadcrumbs(String paragraph) {
    return paragraph.length() <= 160
        && BREADCRUMBS.matcher(paragraph).matches()
        && !HEADLINE_FIRST.matcher(paragraph).matches();
  }

  private static boolean sameWords(String one, String other) {
    return !other.isEmpty() && letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private boolean takesDay(String paragraph) {
    if (paragraph.length() > 120) {
      return false;
    }
    Optional<DateText.Found> found = DateText.first(paragraph);
    if (found.isEmpty()) {
      return false;
    }
    String before = paragraph.substring(0, found.get().start());
    String after = paragraph.substring(found.get().end());
    boolean alone =
        AROUND_A_DATE.matcher(before).matches() && AROUND_A_DATE.matcher(after).matches();
    if (alone && day.isEmpty()) {
      day = found.map(DateText.Found::day);
    }
    return alone;
  }

  private boolean takesSignature(List<String> paragraphs) {
    boolean found =
        paragraphs.size() > 2
            && NAME.matcher(paragraphs.get(0)).matches()
            && OUTLET.matcher(paragraphs.get(1)).matches();
    if (found && byline.isEmpty()) {
      byline = Optional.of(paragraphs.get(0));
    }
    return found;
  }

  private boolean takesByline(String paragraph) {
    Matcher matcher = BYLINE.matcher(paragraph);
    boolean found =
        paragraph.split(" ").length <= 12 && matcher.matches() && !endsSentence(paragraph);
    if (found && byline.isEmpty()) {
      byline = Optional.of(matcher.group(1));
    }
    return found;
  }

  private static boolean endsSentence(String paragraph) {
    return paragraph.matches(".*[.!?][\"'”’)]*");
  }

  /** Some pages run the day and the first sentence together. */
  private String withoutDay(String paragraph, boolean first) {
    Optional<DateText.Found> found =
        first && WEEKDAY.matcher(paragraph).matches()
            ? DateText.first(paragraph)
            : Optional.empty();
    if (found.isEmpty() || found.get().start() > 0) {
      return paragraph;
    }
    String rest = paragraph.substring(found.get().end()).strip();
    if (rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))) {
      return paragraph;
    }
    day = day.or(() -> found.map(DateText.Found::day));
    return rest;
  }
}
