package dateline.app;

import dateline.adapter.onnx.Onnx;
import dateline.adapter.onnx.OnnxModelException;
import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.reading.ConfidenceModel;
import dateline.answer.reading.LinearModel;
import dateline.answer.reading.SpanReader;
import dateline.answer.reading.WordVectors;
import dateline.question.QuestionClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Loads the models of the core that the program carries. */
final class BundledModels {
  private static final String MODELS = "/dateline/models/";
  private static final String READER = MODELS + "reader/";
  private static final String VECTORS = MODELS + "wordvectors/words.bin";

  private BundledModels() {}

  /** The reader that is wanted, or the linear one where this machine cannot run neural models. */
  static TrustedReader reader(ReaderKind wanted, Care care, WordVectors vectors, Onnx onnx) {
    if (wanted == ReaderKind.LINEAR) {
      return linear(care, vectors, "linear, as set");
    }
    try {
      return neural(care, vectors, onnx);
    } catch (OnnxModelException e) {
      return linear(care, vectors, "linear, less exact: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled reader model", e);
    }
  }

  private static TrustedReader neural(Care care, WordVectors vectors, Onnx onnx)
      throws IOException, OnnxModelException {
    Properties confidence = properties(READER + "neural.properties");
    SpanReader reader =
        SpanReader.neural(onnx.spanModel(), ConfidenceModel.of(confidence), vectors);
    return new TrustedReader(reader, care.threshold(confidence), "neural", true);
  }

  private static TrustedReader linear(Care care, WordVectors vectors, String name) {
    try (InputStream weights = open(READER + "linear.bin")) {
      Properties confidence = properties(READER + "confidence.properties");
      SpanReader reader =
          SpanReader.linear(LinearModel.read(weights), ConfidenceModel.of(confidence), vectors);
      return new TrustedReader(reader, care.threshold(confidence), name, false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled reader model", e);
    }
  }

  /** The classifier that goes with the reader that is wanted. */
  static QuestionClassifier questions(ReaderKind wanted, Onnx onnx) {
    if (wanted == ReaderKind.LINEAR) {
      return OpenNlp.questionClassifier();
    }
    try {
      return onnx.questionClassifier();
    } catch (OnnxModelException e) {
      return OpenNlp.questionClassifier();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled question model", e);
    }
  }

  static WordVectors vectors() {
    try (InputStream stream = open(VECTORS)) {
      return WordVectors.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled word vectors", e);
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
