package dateline.app;

import dateline.adapter.onnx.Onnx;
import dateline.adapter.onnx.OnnxModelException;
import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.reading.ConfidenceModel;
import dateline.answer.reading.LinearModel;
import dateline.answer.reading.SpanReader;
import dateline.answer.reading.TextVectors;
import dateline.answer.reading.WordVectors;
import dateline.question.QuestionClassifier;
import dateline.text.NameTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;

/** Loads the models of the core that the program carries. */
final class BundledModels {
  private static final String MODELS = "/dateline/models/";
  private static final String READER = MODELS + "reader/";
  private static final String VECTORS = MODELS + "wordvectors/words.bin";
  private static final String TEXT_VECTORS = MODELS + "retriever/words.bin";

  private BundledModels() {}

  /** A neural model, or what stands in its way. */
  private interface Neural<T> {
    T make() throws IOException, OnnxModelException;
  }

  private static <T> Bundled<T> bundled(ReaderKind wanted, Neural<T> neural, Supplier<T> linear) {
    if (wanted == ReaderKind.LINEAR) {
      return new Bundled<>(linear.get(), "linear, as set");
    }
    try {
      return new Bundled<>(neural.make(), "neural");
    } catch (OnnxModelException e) {
      return new Bundled<>(linear.get(), "linear, less exact: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled model cannot be read", e);
    }
  }

  /** The reader that is wanted, or the linear one where this machine cannot run neural models. */
  static Bundled<TrustedReader> reader(
      ReaderKind wanted, Care care, WordVectors vectors, Onnx onnx) {
    return bundled(wanted, () -> neural(care, vectors, onnx), () -> linear(care, vectors));
  }

  private static TrustedReader neural(Care care, WordVectors vectors, Onnx onnx)
      throws IOException, OnnxModelException {
    Properties confidence = properties(READER + "neural.properties");
    SpanReader reader =
        SpanReader.neural(onnx.spanModel(), ConfidenceModel.of(confidence), vectors);
    return new TrustedReader(reader, care.threshold(confidence), true);
  }

  private static TrustedReader linear(Care care, WordVectors vectors) {
    try (InputStream weights = open(READER + "linear.bin")) {
      Properties confidence = properties(READER + "confidence.properties");
      SpanReader reader =
          SpanReader.linear(LinearModel.read(weights), ConfidenceModel.of(confidence), vectors);
      return new TrustedReader(reader, care.threshold(confidence), false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled reader model", e);
    }
  }

  /** The classifier that goes with the reader that is wanted. */
  static Bundled<QuestionClassifier> questions(ReaderKind wanted, Onnx onnx) {
    return bundled(wanted, onnx::questionClassifier, OpenNlp::questionClassifier);
  }

  /** The tagger of names that goes with the reader that is wanted. */
  static Bundled<NameTagger> names(ReaderKind wanted, Onnx onnx) {
    return bundled(wanted, onnx::nameTagger, OpenNlp::nameTagger);
  }

  static WordVectors vectors() {
    return vectors(VECTORS, WordVectors::read);
  }

  static TextVectors textVectors() {
    return vectors(TEXT_VECTORS, TextVectors::read);
  }

  /** Reads vectors from a stream. */
  private interface VectorFormat<T> {
    T read(InputStream stream) throws IOException;
  }

  private static <T> T vectors(String resource, VectorFormat<T> format) {
    try (InputStream stream = open(resource)) {
      return format.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled vectors " + resource, e);
    }
  }

  private static Properties properties(String resource) throws IOException {
    try (InputStream stream = open(resource)) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties;
    }
  }

  /** A model's file by its name, such as "reader/glance.onnx". */
  static InputStream model(String name) {
    return open(MODELS + name);
  }

  static InputStream open(String resource) {
    InputStream stream = BundledModels.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("the program lacks " + resource + "; build it again");
    }
    return stream;
  }
}
