package dateline.delivery;

/** What is on its way could not be kept or looked up. */
public final class MailboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what failed, with the cause. */
  public MailboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
