package dateline.news.reading;

import dateline.news.Article;
import dateline.news.ArticleReader;
import dateline.news.RawArticle;
import dateline.news.cleaning.ArticleCleaner;
import dateline.news.cleaning.Characters;
import dateline.news.cleaning.Draft;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text: header lines ({@code title:}, {@code date:}, {@code source:}) and a blank line,
 * if it has them, then paragraphs. Without a title, a first short paragraph that is no sentence is
 * the headline.
 */
public final class PlainTextReader implements ArticleReader {
  private static final int LONGEST_HEADLINE = 200;

  /** A headline that was cut short ends with three dots. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:(?<!\\.\\.)\\.|[!;:,])[\"'”’)]*$");

  /** The site that a page's title names behind its headline. */
  private static final Pattern SITE = Pattern.compile("\\s+\\|\\s+[^|]{2,40}$");

  @Override
  public Article read(RawArticle raw) {
    return read(TextDecoder.decode(raw), raw);
  }

  private static Article read(String text, RawArticle raw) {
    Header header = Header.of(text.lines().toList());
    List<String> paragraphs = Lines.paragraphs(header.rest());
    if (!header.title().isEmpty()) {
      return ArticleCleaner.clean(
          new Draft(header.title(), paragraphs, header.publication(raw.location())));
    }
    List<String> body = ArticleCleaner.withoutNavigation(paragraphs);
    boolean headed = body.size() > 1 && isHeadline(Characters.paragraph(body.get(0)));
    return ArticleCleaner.clean(
        new Draft(
            headed ? SITE.matcher(body.get(0)).replaceFirst("") : "",
            headed ? body.subList(1, body.size()) : body,
            header.publication(raw.location())));
  }

  private static boolean isHeadline(String paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE && !SENTENCE_END.matcher(paragraph).find();
  }
}
