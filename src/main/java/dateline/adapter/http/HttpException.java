package dateline.adapter.http;

/** The listener cannot be opened. The message is a sentence for its operator. */
public final class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HttpException(String message, Throwable cause) {
    super(message, cause);
  }
}
