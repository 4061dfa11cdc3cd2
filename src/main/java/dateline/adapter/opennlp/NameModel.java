package dateline.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The trained weights of the name finder: OpenNLP's binary model format, gzipped. */
record NameModel(WeightTable weights) {
  /** Reads a model written by the training. */
  static NameModel read(InputStream in) throws IOException {
    return new NameModel(WeightFile.read(new GZIPInputStream(in, 1 << 16).readAllBytes()));
  }
}
