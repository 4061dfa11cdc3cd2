package dateline.news.reading;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.ArticleReader;
import dateline.news.RawArticle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives pages to one reader and plain text to another: by the declared content type, and by the
 * first characters where that says nothing or is wrong.
 */
public final class MixedReader implements ArticleReader {
  private static final int HEAD = 2_048;
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*(?:<!--.{0,1000}?-->\\s*|<\\?xml[^>]{0,200}\\?>\\s*)*<(?:!doctype html|(?:html|head"
              + "|body|meta|title|link|script|style|main|article|section|div|header|h1|p|table"
              + "|center)\\b[^<>]{0,1000}>).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern OTHER_MEDIA =
      Pattern.compile("(?:image|video|audio|font)/.*|application/(?:pdf|zip|json|.*\\+json).*");

  private final ArticleReader pages;
  private final ArticleReader texts;

  /** Chooses between a reader of HTML pages and one of plain text. */
  public MixedReader(ArticleReader pages, ArticleReader texts) {
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  public Article read(RawArticle raw) {
    String type = raw.contentType().orElse("").strip().toLowerCase(Locale.ROOT);
    if (OTHER_MEDIA.matcher(type).matches()) {
      throw new ArticleException(
          "That is no article but " + type + "; send the link of a page or paste its text.");
    }
    boolean page = type.matches("(?:text/html|application/xhtml).*") || looksLikeAPage(raw);
    return (page ? pages : texts).read(raw);
  }

  private static boolean looksLikeAPage(RawArticle raw) {
    String text = TextDecoder.decode(raw);
    return PAGE.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
  }
}
