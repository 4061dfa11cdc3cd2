package dateline.adapter.cli;

/** A command was used wrongly. The message is a sentence that says what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
