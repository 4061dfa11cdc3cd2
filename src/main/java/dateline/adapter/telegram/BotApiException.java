package dateline.adapter.telegram;

import java.time.Duration;

/** A call of the Bot API did not succeed. */
final class BotApiException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;
  private final Duration retryAfter;

  /**
   * The server has said no, or nothing.
   *
   * @param code its error code as in HTTP; 0 where it could not be reached or understood
   * @param retryAfter how long it wants to be left alone; zero where it did not say
   */
  BotApiException(int code, String description, Duration retryAfter) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  int code() {
    return code;
  }

  Duration retryAfter() {
    return retryAfter;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  /** Whether the token is unknown to the server. */
  boolean isTokenRefused() {
    return code == 401 || code == 404;
  }

  /** Whether the same call may succeed later. */
  boolean isPassing() {
    return code == 0 || code == 429 || code >= 500;
  }
}
