package dateline.news.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article's paragraphs after its leading lines: goes through them and drops what is not text.
 */
final class Body {
  private static final Wordings LINES = Wordings.load("lines.txt");
  private static final Wordings SECTIONS = Wordings.load("sections.txt");
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_FRAGMENT = 80;
  private static final double LARGEST_TAIL = 0.25;
  private static final int MOST_FRAGMENTS = 8;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…][\"'”’)\\]]*$");

  /** Each paragraph, or nothing where one was dropped. */
  private final List<Optional<String>> verdicts;

  private Body(List<Optional<String>> verdicts) {
    this.verdicts = verdicts;
  }

  static Body of(List<String> paragraphs) {
    List<String> article = withoutTail(paragraphs);
    List<Optional<String>> verdicts = new ArrayList<>();
    for (String paragraph : article) {
      verdicts.add(isPageLine(paragraph) ? Optional.empty() : Credits.cut(paragraph));
    }
    if (article.size() < paragraphs.size()) {
      verdicts.add(Optional.empty());
    }
    return new Body(verdicts);
  }

  /** What is left, in order. */
  List<String> paragraphs() {
    return verdicts.subList(0, end()).stream().flatMap(Optional::stream).toList();
  }

  /**
   * Where the article ends. Headings and names of sites at its end are dropped when a page's line
   * or a caption stood among them: then they belonged to that.
   */
  private int end() {
    boolean sawPage = false;
    int at = verdicts.size() - 1;
    for (; at >= 0 && verdicts.get(at).map(Body::isFragment).orElse(true); at--) {
      sawPage |= verdicts.get(at).isEmpty();
    }
    long fragments = verdicts.stream().skip(at + 1L).filter(Optional::isPresent).count();
    // an article may end with a list: then its lines are many
    return sawPage && at >= 0 && fragments <= MOST_FRAGMENTS ? at + 1 : verdicts.size();
  }

  private static boolean isFragment(String paragraph) {
    return paragraph.length() <= LONGEST_FRAGMENT && !SENTENCE_END.matcher(paragraph).find();
  }

  private static boolean isPageLine(String paragraph) {
    return paragraph.length() <= LONGEST_LINE && LINES.match(plain(paragraph));
  }

  static boolean isNavigation(String paragraph) {
    return paragraph.isEmpty() || LeadingLines.isBreadcrumbs(paragraph) || isPageLine(paragraph);
  }

  /** The paragraphs before the first section that only points elsewhere, if little text follows. */
  private static List<String> withoutTail(List<String> paragraphs) {
    int all = paragraphs.stream().mapToInt(String::length).sum();
    int before = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String heading = paragraphs.get(i);
      if (all - before < LARGEST_TAIL * all
          && heading.length() <= LONGEST_HEADING
          && SECTIONS.match(plain(heading))) {
        return paragraphs.subList(0, i);
      }
      before += heading.length();
    }
    return paragraphs;
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}
