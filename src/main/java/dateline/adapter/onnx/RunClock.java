package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Runs models and adds up how long ONNX Runtime took for it: what answering is measured against.
 * Thread safe.
 */
final class RunClock {
  private final LongAdder nanos = new LongAdder();

  /** The result, to be closed. */
  OrtSession.Result run(OrtSession model, Map<String, OnnxTensor> inputs) throws OrtException {
    long start = System.nanoTime();
    OrtSession.Result result = model.run(inputs);
    nanos.add(System.nanoTime() - start);
    return result;
  }

  /** The sum of all runs so far; runs side by side count each. */
  Duration total() {
    return Duration.ofNanos(nanos.sum());
  }
}
