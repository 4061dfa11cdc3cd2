package dateline.adapter.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.question.QuestionClassifier;
import dateline.text.NameTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what works with models on ONNX Runtime. All read the word pieces of {@code
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
   * @throws IOException if a file cannot be read
   */
  public SpanModel spanModel() throws OnnxModelException, IOException {
    Vocabulary words = vocabulary();
    return made(
        "reader",
        () ->
            new OnnxSpanModel(
                model("reader", 1, "reader/glance.onnx"),
                model("reader", THREADS, "reader/reader.onnx.1", "reader/reader.onnx.2"),
                words));
  }

  /**
   * A classifier of questions of the file {@code questions/questions.onnx}, see {@link
   * OnnxQuestionClassifier}.
   *
   * @throws OnnxModelException if this platform has no native library, or the file is no such model
   * @throws IOException if a file cannot be read
   */
  public QuestionClassifier questionClassifier() throws OnnxModelException, IOException {
    Vocabulary words = vocabulary();
    String name = "question classifier";
    return made(
        name,
        () -> new OnnxQuestionClassifier(model(name, THREADS, "questions/questions.onnx"), words));
  }

  /**
   * A tagger of names of the file {@code names/names.onnx}, see {@link OnnxNameTagger}.
   *
   * @throws OnnxModelException if this platform has no native library, or the file is no such model
   * @throws IOException if a file cannot be read
   */
  public NameTagger nameTagger() throws OnnxModelException, IOException {
    Vocabulary words = vocabulary();
    String name = "name tagger";
    return made(name, () -> new OnnxNameTagger(model(name, 1, "names/names.onnx"), words));
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

  /** Makes what works with models. */
  private interface Maker<T> {
    T make() throws OrtException, IOException;
  }

  private static <T> T made(String what, Maker<T> maker) throws OnnxModelException, IOException {
    try {
      return maker.make();
    } catch (OrtException | LinkageError e) {
      throw new OnnxModelException(
          "The neural " + what + " cannot run on this machine (" + reason(e) + ")", e);
    }
  }

  /** What is at the bottom: an error of a class that cannot be made ready says nothing itself. */
  private static String reason(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : reason(cause);
  }

  /** A model of its file, which may be cut into several. */
  private OnnxModel model(String name, int threads, String... parts)
      throws OrtException, IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment("dateline");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // The arena keeps, for good, what the largest text that was ever read took.
      options.setCPUArenaAllocator(false);
      OrtSession session = environment.createSession(bytes(parts), options);
      return new OnnxModel(name, environment, session, clock);
    }
  }

  private ByteBuffer bytes(String... parts) throws IOException {
    List<InputStream> streams = new ArrayList<>();
    try {
      for (String part : parts) {
        streams.add(files.open(part));
      }
      return ModelBytes.of(streams);
    } finally {
      for (InputStream stream : streams) {
        stream.close();
      }
    }
  }
}
