package dateline.adapter.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import java.io.IOException;
import java.io.InputStream;

/** Makes the models that run on ONNX Runtime. */
public final class Onnx {
  private Onnx() {}

  /**
   * A span model.
   *
   * @param glance the ONNX file of its small model, see {@link OnnxSpanModel}
   * @param reader that of its large one
   * @param vocabulary its word pieces, one a line
   * @throws OnnxModelException if this platform has no native library, or the file is no such model
   */
  public static SpanModel spanModel(InputStream glance, InputStream reader, InputStream vocabulary)
      throws OnnxModelException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment("dateline");
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(Math.min(4, Runtime.getRuntime().availableProcessors()));
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        return new OnnxSpanModel(
            environment,
            environment.createSession(glance.readAllBytes(), options),
            environment.createSession(reader.readAllBytes(), options),
            Vocabulary.read(vocabulary));
      }
    } catch (OrtException | IOException | LinkageError e) {
      throw new OnnxModelException(
          "The neural reader cannot run on this machine (" + e.getMessage() + ")", e);
    }
  }
}
