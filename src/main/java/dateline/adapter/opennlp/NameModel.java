package dateline.adapter.opennlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;

/** The trained weights of the name finder: OpenNLP's binary model format, gzipped. */
record NameModel(WeightTable weights) {
  /** Reads a model written by the training. */
  static NameModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
    return new NameModel(
        WeightTable.of(new GenericModelReader(new BinaryFileDataReader(data)).getModel()));
  }
}
