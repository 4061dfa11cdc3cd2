package dateline.adapter.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.question.QuestionClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Makes the models that run on ONNX Runtime. */
public final class Onnx {
  private Onnx() {}

  /** Opens one of a model's files by its name. */
  @FunctionalInterface
  public interface Files {
    /**
     * The file's bytes.
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open(String name) throws IOException;
  }

  /**
   * A span model of the files {@code glance.onnx} and {@code reader.onnx}, see {@link
   * OnnxSpanModel}, the second cut in two ({@code reader.onnx.1} and {@code .2}), and {@code
   * vocabulary.txt}, its word pieces, one a line.
   *
   * @param clock times its runs
   * @throws OnnxModelException if this platform has no native library, or a file is no such model
   * @throws IOException if a file cannot be opened
   */
  public static SpanModel spanModel(Files files, RunClock clock)
      throws OnnxModelException, IOException {
    try (InputStream glance = files.open("glance.onnx");
        InputStream first = files.open("reader.onnx.1");
        InputStream second = files.open("reader.onnx.2");
        InputStream vocabulary = files.open("vocabulary.txt")) {
      return spanModel(List.of(glance), List.of(first, second), Vocabulary.read(vocabulary), clock);
    }
  }

  private static SpanModel spanModel(
      List<InputStream> glance, List<InputStream> reader, Vocabulary vocabulary, RunClock clock)
      throws OnnxModelException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment("dateline");
      try (OrtSession.SessionOptions options = options()) {
        return new OnnxSpanModel(
            environment,
            environment.createSession(ModelBytes.of(glance), options),
            environment.createSession(ModelBytes.of(reader), options),
            vocabulary,
            clock);
      }
    } catch (OrtException | IOException | LinkageError e) {
      throw new OnnxModelException(
          "The neural reader cannot run on this machine (" + e.getMessage() + ")", e);
    }
  }

  /**
   * A classifier of questions of the files {@code questions/questions.onnx}, see {@link
   * OnnxQuestionClassifier}, and {@code reader/vocabulary.txt}.
   *
   * @param clock times its runs
   * @throws OnnxModelException if this platform has no native library, or a file is no such model
   * @throws IOException if a file cannot be opened
   */
  public static QuestionClassifier questionClassifier(Files files, RunClock clock)
      throws OnnxModelException, IOException {
    try (InputStream model = files.open("questions/questions.onnx");
        InputStream vocabulary = files.open("reader/vocabulary.txt")) {
      return questionClassifier(model, Vocabulary.read(vocabulary), clock);
    }
  }

  private static QuestionClassifier questionClassifier(
      InputStream model, Vocabulary vocabulary, RunClock clock) throws OnnxModelException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment("dateline");
      try (OrtSession.SessionOptions options = options()) {
        return new OnnxQuestionClassifier(
            environment,
            environment.createSession(ModelBytes.of(List.of(model)), options),
            vocabulary,
            clock);
      }
    } catch (OrtException | IOException | LinkageError e) {
      throw new OnnxModelException(
          "The neural question classifier cannot run on this machine (" + e.getMessage() + ")", e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(Math.min(4, Runtime.getRuntime().availableProcessors()));
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    // The arena keeps, for good, what the largest batch that was ever read took.
    options.setCPUArenaAllocator(false);
    return options;
  }
}
