package dateline.adapter.cli;

/** The bot cannot start or go on. The message is a sentence for its operator. */
public final class BotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was wrong and what to do. */
  public BotException(String message) {
    super(message);
  }
}
