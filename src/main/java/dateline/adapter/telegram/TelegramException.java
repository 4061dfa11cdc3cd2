package dateline.adapter.telegram;

/** The bot cannot start or go on. The message is a sentence for its operator. */
public final class TelegramException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was wrong and what to do. */
  public TelegramException(String message) {
    super(message);
  }
}
