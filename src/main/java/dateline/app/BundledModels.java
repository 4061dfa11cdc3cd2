package dateline.app;

import dateline.answer.Confidence;
import dateline.answer.Reader;
import dateline.answer.reading.ConfidenceModel;
import dateline.answer.reading.LinearModel;
import dateline.answer.reading.LinearReader;
import dateline.answer.reading.WordVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Loads the models of the core that the program carries. */
final class BundledModels {
  private static final String READER = "/dateline/models/reader/linear.bin";
  private static final String VECTORS = "/dateline/models/wordvectors/words.bin";
  private static final String CONFIDENCE = "/dateline/models/reader/confidence.properties";

  private BundledModels() {}

  static Reader reader(WordVectors vectors) {
    try (InputStream weights = open(READER)) {
      return new LinearReader(LinearModel.read(weights), ConfidenceModel.of(confidence()), vectors);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled reader model", e);
    }
  }

  static WordVectors vectors() {
    try (InputStream stream = open(VECTORS)) {
      return WordVectors.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled word vectors", e);
    }
  }

  /** Answers less sure than this are refused: the one threshold that ships with the model. */
  static Confidence threshold() {
    return new Confidence(Double.parseDouble(confidence().getProperty("THRESHOLD")));
  }

  private static Properties confidence() {
    try (InputStream stream = open(CONFIDENCE)) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled confidence model", e);
    }
  }

  static InputStream open(String resource) {
    InputStream stream = BundledModels.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("the program lacks " + resource + "; build it again");
    }
    return stream;
  }
}
