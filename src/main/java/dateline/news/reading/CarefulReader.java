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

  /**
   * The longest sentences of novels have some ten thousand characters; those of news, a thousand.
   */
  private static final int LONGEST_SENTENCE = 20_000;

  private static final String ENDS = ".!?\n\u2026";
  private static final int TOLD_BY = 5_000;
  private static final Set<String> READABLE = Set.of("eng", Language.UNDETERMINED);

  private final ArticleReader reader;
  private final LanguageDetector languages;
  private final ArticleLimit limit;

  /** Puts checks around a reader; an article may have up to {@code maxBytes} bytes. */
  public CarefulReader(ArticleReader reader, LanguageDetector languages, int maxBytes) {
    this.reader = reader;
    this.languages = languages;
    limit = new ArticleLimit(maxBytes);
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
    limit.check(length);
  }

  private static void refuse(FileKind kind) {
    throw new ArticleException(
        "That is " + kind.description() + ", not text; paste the article's text instead.");
  }

  private void checkText(String text) {
    checkLanguage(text);
    if (hasEndlessSentence(text)) {
      throw new ArticleException(
          String.format(
              Locale.ROOT,
              "That is no article: it runs for more than %,d characters without a full stop.",
              LONGEST_SENTENCE));
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      throw new ArticleException(
          String.format(
              Locale.ROOT,
              "There is too little text in it to be an article (%d letters); paste the whole text.",
              letters));
    }
  }

  /** Analysis takes longer than in proportion for what is no prose: a minute for a megabyte. */
  private static boolean hasEndlessSentence(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        start = i;
      } else if (i - start > LONGEST_SENTENCE) {
        return true;
      }
    }
    return false;
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
