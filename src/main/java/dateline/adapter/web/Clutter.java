package dateline.adapter.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parts of a page that belong to no article, told by their elements, roles and class names. */
final class Clutter {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, svg, canvas, form, button, input, select,"
          + " textarea, nav, menu, dialog, audio, video, footer, aside,"
          + " [role=navigation], [role=complementary], [role=banner], [role=search],"
          + " [role=contentinfo], [role=dialog], [role=menu], [hidden], [aria-hidden=true],"
          + " [style~=(?i)display:\\s*none]";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|shares|social|newsletter|subscribe|subscription|signup"
              + "|sign-up|related|recirc|recommended|recommendations?|promo|promos|advert"
              + "|advertisement|ads?|adslot|sponsor(?:ed)?|outbrain|taboola|cookies?|consent|gdpr"
              + "|comments?|disqus|breadcrumbs?|most-?read|most-?popular|trending|paywall|toolbar"
              + "|nav|navbar|navigation|menu|masthead|sidebar|footer|pagination|tags|tag-list"
              + "|topics|read-?more|more-?stories|more-?on|skip-?link|print-?only|visually-?hidden"
              + "|sr-only|screen-reader-text|credit|credits|photo-?credit|copyright|caption-credit"
              + "|popup|modal|banner|widget|editsection|mw-editsection|reference|references|reflist)"
              + "(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final double MOST = 0.4;

  private Clutter() {}

  /** Takes clutter out of the page; what holds much of its text stays, whatever it is called. */
  static void removeFrom(Document page) {
    page.select(NEVER_TEXT).stream()
        .filter(element -> !holdsArticle(element))
        .forEach(Element::remove);
    int all = letters(page.body());
    List<Element> named =
        page.body().select("[class], [id]").stream()
            .filter(element -> isNamedSo(element) && letters(element) < MOST * all)
            .toList();
    named.forEach(Element::remove);
  }

  private static boolean isNamedSo(Element element) {
    return !element.normalName().matches("html|body|main|article|h1|p")
        && (NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find());
  }

  private static boolean holdsArticle(Element element) {
    return element.normalName().equals("form") && element.selectFirst("article, h1") != null;
  }

  private static int letters(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }
}
