package dateline.adapter.telegram;

import java.time.Duration;
import java.util.OptionalLong;

/** A call of the Bot API did not succeed. */
final class BotApiException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;
  private final Duration retryAfter;
  private final long movedTo;

  /**
   * The server has said no, or nothing.
   *
   * @param code its error code as in HTTP; 0 where it could not be reached or understood
   * @param retryAfter how long it wants to be left alone; zero where it did not say
   */
  BotApiException(int code, String description, Duration retryAfter) {
    this(code, description, retryAfter, 0);
  }

  /**
   * The server has said no, perhaps because the chat has another id now.
   *
   * @param movedTo that id; 0 where the chat is what it was
   */
  BotApiException(int code, String description, Duration retryAfter, long movedTo) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
    this.movedTo = movedTo;
  }

  /** The id that the chat has now; empty where it is what it was. */
  OptionalLong movedTo() {
    return movedTo == 0 ? OptionalLong.empty() : OptionalLong.of(movedTo);
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
