package dateline.adapter.web;

import dateline.news.cleaning.Characters;
import dateline.news.cleaning.DateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows its readers: the heuristics for pages that describe themselves nowhere. */
final class VisibleFacts {
  private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written|reported|story) )?by:? ");
  private static final Pattern AFTER_NAMES =
      Pattern.compile("\\s*(?:[|•·]|(?i:published|updated|posted|last updated)|\\d).*$");
  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_DATE_LINE = 160;
  private static final String MACHINE_DAYS =
      "[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime],"
          + " time[datetime]";
  private static final String SHOWN_DAYS =
      "time, [class*=publish], [class*=timestamp], [class*=dateline], [class*=post-date],"
          + " [class*=entry-date], [class*=article-date], [class*=pub-date], [id*=publish],"
          + " [class~=(?i)^date$], [id~=(?i)^date$]";
  private static final String BYLINES =
      "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], [class~=(?i)byline],"
          + " [class~=(?i)^(?:article-|post-|entry-)?authors?(?:-name)?$]";

  private VisibleFacts() {}

  static PageFacts facts(Document page) {
    return new PageFacts(
        Optional.of(Characters.paragraph(page.title())).filter(title -> !title.isEmpty()),
        Optional.empty(),
        byline(page),
        machineDay(page).or(() -> shownDay(page)),
        Optional.empty());
  }

  private static Optional<LocalDate> machineDay(Document page) {
    return page.select(MACHINE_DAYS).stream()
        .flatMap(
            element ->
                DateText.find(element.attr("datetime") + " " + element.attr("content")).stream())
        .findFirst();
  }

  private static Optional<LocalDate> shownDay(Document page) {
    return page.select(SHOWN_DAYS).stream()
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_DATE_LINE)
        .flatMap(text -> DateText.find(text).stream())
        .findFirst();
  }

  private static Optional<String> byline(Document page) {
    return page.select(BYLINES).stream()
        .map(element -> Characters.paragraph(element.text()))
        .map(text -> BY.matcher(text).replaceFirst(""))
        .map(text -> AFTER_NAMES.matcher(text).replaceFirst(""))
        .filter(text -> text.length() > 2 && text.length() <= LONGEST_BYLINE)
        .findFirst();
  }
}
