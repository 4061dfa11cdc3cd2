package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A loaded model that reads one text's word pieces at a time: {@code input_ids}, {@code
 * attention_mask} and, where it has this input, {@code token_type_ids}, of the shape (1, pieces).
 * Thread safe.
 *
 * @param name what it is, for people
 */
record OnnxModel(String name, OrtEnvironment environment, OrtSession session, RunClock clock) {
  private static final String TYPES = "token_type_ids";

  /** Takes what is wanted out of a result before it is closed. */
  interface Outputs<T> {
    T of(OrtSession.Result result) throws OrtException;
  }

  /** Runs the model on pieces, by their numbers and their types, as many as pieces. */
  <T> T run(long[] pieces, long[] types, Outputs<T> outputs) {
    long[] mask = new long[pieces.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor masks = tensor(mask);
        OnnxTensor kinds = tensor(types)) {
      Map<String, OnnxTensor> inputs =
          new HashMap<>(Map.of("input_ids", ids, "attention_mask", masks, TYPES, kinds));
      inputs.keySet().retainAll(session.getInputNames());
      try (OrtSession.Result result = clock.run(session, inputs)) {
        return outputs.of(result);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the neural " + name + " failed; run doctor", e);
    }
  }

  /** The labels that an output's scores are of, which the model's metadata say, spaces between. */
  List<String> labels(String output) throws OrtException {
    return session
        .getMetadata()
        .getCustomMetadataValue(output)
        .map(names -> List.of(names.split(" ")))
        .orElseThrow(() -> new IllegalArgumentException("the model does not name its " + output));
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }
}
