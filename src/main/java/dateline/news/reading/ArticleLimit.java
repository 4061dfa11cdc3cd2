package dateline.news.reading;

import dateline.news.ArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * How large an article may be.
 *
 * @param bytes the most bytes that are read
 */
public record ArticleLimit(int bytes) {
  public ArticleLimit {
    if (bytes <= 0) {
      throw new IllegalArgumentException("no article has at most " + bytes + " bytes");
    }
  }

  /**
   * Refuses an article of so many bytes where that is too much.
   *
   * @throws ArticleException if it is
   */
  public void check(long length) {
    if (length > bytes) {
      throw tooLarge(size(length));
    }
  }

  /**
   * Reads to the end, or as far as it takes to see that there is too much.
   *
   * @throws ArticleException if there is
   */
  public byte[] read(InputStream stream) throws IOException {
    byte[] content = stream.readNBytes(bytes);
    if (stream.read() >= 0) {
      throw tooLarge("more than " + size(bytes));
    }
    return content;
  }

  private ArticleException tooLarge(String size) {
    return new ArticleException(
        String.format(
            Locale.ROOT,
            "That is too large for an article: %s, and I read up to %s; cut it down to the article itself.",
            size,
            size(bytes)));
  }

  private static String size(long bytes) {
    return bytes >= 100_000
        ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%,d bytes", bytes);
  }
}
