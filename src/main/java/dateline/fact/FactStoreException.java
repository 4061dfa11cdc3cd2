package dateline.fact;

/**
 * The store failed. The message is a sentence that says what was tried, on what, and what to do.
 */
public final class FactStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was tried, on what, and what to do. */
  public FactStoreException(String message) {
    super(message);
  }

  /** Says what was tried, on what, and what to do, with the cause. */
  public FactStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
