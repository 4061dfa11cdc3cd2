package dateline.news.reading;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.ArticleReader;
import dateline.news.RawArticle;
import dateline.text.Language;
import dateline.text.LanguageDetector;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses what is no article before another reader sees it (empty, too large, no text) and what is
 * none that we can use afterwards (too little text, another language).
 */
public final class CarefulReader implements ArticleReader {
  /** The default limit: 2 MB. */
  public static final int DEFAULT_MAX_BYTES = 2_000_000;

  private static final int FEWEST_LETTERS = 40;
  private static final int TOLD_BY = 5_000;
  private static final Set<String> READABLE = Set.of("eng", Language.UNDETERMINED);

  private final ArticleReader reader;
  private final LanguageDetector languages;
  private final int maxBytes;

  /** Puts checks around a reader; an article may have up to {@code maxBytes} bytes. */
  public CarefulReader(ArticleReader reader, LanguageDetector languages, int maxBytes) {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("no article has at most " + maxBytes + " bytes");
    }
    this.reader = reader;
    this.languages = languages;
    this.maxBytes = maxBytes;
  }

  @Override
  public Article read(RawArticle raw) {
    checkSize(raw.bytes().length);
    FileKind.of(raw.bytes()).ifPresent(CarefulReader::refuse);
    Article article = reader.read(raw);
    checkText(article.text());
    return article;
  }

  private void checkSize(int length) {
    if (length == 0) {
      throw new ArticleException("There is nothing in it; give me the text or page of an article.");
    }
    if (length > maxBytes) {
      throw new ArticleException(
          String.format(
              Locale.ROOT,
              "That is too large for an article: %s, and I read up to %s; cut it down to the"
                  + " article itself.",
              megabytes(length),
              megabytes(maxBytes)));
    }
  }

  private static String megabytes(int bytes) {
    return bytes >= 100_000
        ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%,d bytes", bytes);
  }

  private static void refuse(FileKind kind) {
    throw new ArticleException(
        "That is " + kind.description() + ", not text; paste the article's text instead.");
  }

  private void checkText(String text) {
    checkLanguage(text);
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      throw new ArticleException(
          String.format(
              Locale.ROOT,
              "There is too little text in it to be an article (%d letters); paste the whole text.",
              letters));
    }
  }

  private void checkLanguage(String text) {
    Language language = languages.detect(text.substring(0, Math.min(TOLD_BY, text.length())));
    if (!READABLE.contains(language.code())) {
      throw new ArticleException(
          "This seems to be in "
              + language.displayName()
              + "; Dateline reads English only so far.");
    }
  }
}
