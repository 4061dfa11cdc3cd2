package dateline.adapter.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.question.QuestionClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes the models that run on ONNX Runtime. Both read the word pieces of {@code
 * reader/vocabulary.txt}, one a line. Thread safe.
 */
public final class Onnx {
  /** For one text; where texts are read side by side, each has a thread. */
  private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final Files files;
  private final RunClock clock = new RunClock();
  private Optional<Vocabulary> vocabulary = Optional.empty();

  /** Opens one of the models' files by its name, such as "reader/glance.onnx". */
  @FunctionalInterface
  public interface Files {
    /**
     * The file's bytes.
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open(String name) throws IOException;
  }

  public Onnx(Files files) {
    this.files = files;
  }

  /**
   * A span model of the files {@code reader/glance.onnx} and {@code reader/reader.onnx}, see {@link
   * OnnxSpanModel}, the second cut in two ({@code reader.onnx.1} and {@code .2}).
   *
   * @throws OnnxModelException if this platform has no native library, or a file is no such model
   * @throws IOException if a file cannot be opened
   */
  public SpanModel spanModel() throws OnnxModelException, IOException {
    try (InputStream glance = files.open("reader/glance.onnx");
        InputStream first = files.open("reader/reader.onnx.1");
        InputStream second = files.open("reader/reader.onnx.2")) {
      Vocabulary words = vocabulary();
      return made(
          "reader",
          environment ->
              new OnnxSpanModel(
                  environment,
                  session(environment, 1, glance),
                  session(environment, THREADS, first, second),
                  words,
                  clock));
    }
  }

  /**
   * A classifier of questions of the file {@code questions/questions.onnx}, see {@link
   * OnnxQuestionClassifier}.
   *
   * @throws OnnxModelException if this platform has no native library, or the file is no such model
   * @throws IOException if a file cannot be opened
   */
  public QuestionClassifier questionClassifier() throws OnnxModelException, IOException {
    try (InputStream model = files.open("questions/questions.onnx")) {
      Vocabulary words = vocabulary();
      return made(
          "question classifier",
          environment ->
              new OnnxQuestionClassifier(
                  environment, session(environment, THREADS, model), words, clock));
    }
  }

  /** How long ONNX Runtime has run these models, together; runs side by side count once. */
  public Duration inModels() {
    return clock.total();
  }

  private synchronized Vocabulary vocabulary() throws IOException {
    if (vocabulary.isEmpty()) {
      try (InputStream words = files.open("reader/vocabulary.txt")) {
        vocabulary = Optional.of(Vocabulary.read(words));
      }
    }
    return vocabulary.get();
  }

  /** Makes a model of its files. */
  private interface Maker<T> {
    T make(OrtEnvironment environment) throws OrtException, IOException;
  }

  private static <T> T made(String what, Maker<T> maker) throws OnnxModelException {
    try {
      return maker.make(OrtEnvironment.getEnvironment("dateline"));
    } catch (OrtException | IOException | LinkageError e) {
      throw new OnnxModelException(
          "The neural " + what + " cannot run on this machine (" + e.getMessage() + ")", e);
    }
  }

  /** A session of a model's file, which may be cut into several. */
  private static OrtSession session(OrtEnvironment environment, int threads, InputStream... parts)
      throws OrtException, IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // The arena keeps, for good, what the largest text that was ever read took.
      options.setCPUArenaAllocator(false);
      return environment.createSession(ModelBytes.of(List.of(parts)), options);
    }
  }
}
