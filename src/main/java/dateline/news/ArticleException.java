package dateline.news;

/**
 * An article could not be read. The message is a sentence for the person who asked: what was wrong,
 * with what, and what to do.
 */
public final class ArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was wrong and what to do. */
  public ArticleException(String message) {
    super(message);
  }

  /** Says what was wrong and what to do, with the cause. */
  public ArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
