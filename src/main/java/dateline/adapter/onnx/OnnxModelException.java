package dateline.adapter.onnx;

/** A neural model cannot be used on this machine; the message says why. */
public final class OnnxModelException extends Exception {
  private static final long serialVersionUID = 1L;

  OnnxModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
