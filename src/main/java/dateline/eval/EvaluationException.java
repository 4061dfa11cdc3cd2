package dateline.eval;

/**
 * An evaluation could not be run. The message is a sentence that says what is wrong, in which file
 * and line, and what to do.
 */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong and where. */
  public EvaluationException(String message) {
    super(message);
  }

  /** Says what is wrong and where, with the cause. */
  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
