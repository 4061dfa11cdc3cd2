package dateline.adapter.opennlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;

/** Keeps the question models as gzipped files, read from the class path. */
final class MaxentModels {
  private static final String FOLDER = "/dateline/models/";

  private MaxentModels() {}

  /** Loads a shipped model, such as "intents/intents.bin". */
  static MaxentModel load(String name) {
    try (InputStream stream = MaxentModels.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("no model " + name);
      }
      DataInputStream data =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
      return new GenericModelReader(new BinaryFileDataReader(data)).getModel();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name, e);
    }
  }

  static void save(MaxentModel model, Path file) throws IOException {
    if (!(model instanceof AbstractModel trained)) {
      throw new IllegalArgumentException("cannot be written: " + model.getClass());
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream stream = Files.newOutputStream(file);
        DataOutputStream data = new DataOutputStream(new GZIPOutputStream(stream))) {
      new GenericModelWriter(trained, data).persist();
    }
  }
}
