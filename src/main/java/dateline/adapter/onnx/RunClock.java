package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.time.Duration;
import java.util.Map;

/**
 * Runs models and adds up how long ONNX Runtime was at work: what answering is measured against.
 * Thread safe.
 */
final class RunClock {
  private int running;
  private long since;
  private long nanos;

  /** The result, to be closed. */
  OrtSession.Result run(OrtSession model, Map<String, OnnxTensor> inputs) throws OrtException {
    begin();
    try {
      return model.run(inputs);
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    if (running++ == 0) {
      since = System.nanoTime();
    }
  }

  private synchronized void end() {
    if (--running == 0) {
      nanos += System.nanoTime() - since;
    }
  }

  /** How long at least one run went on, of those that have ended; side by side they count once. */
  synchronized Duration total() {
    return Duration.ofNanos(nanos);
  }
}
