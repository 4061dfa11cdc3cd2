package dateline.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What one of OpenNLP's model files is put together from, by the parts' names. */
record ModelParts(Map<String, byte[]> parts) {
  /** Reads a file to its end. */
  static ModelParts read(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    Map<String, byte[]> parts = new HashMap<>();
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      parts.put(part.getName(), zip.readAllBytes());
    }
    return new ModelParts(parts);
  }

  /**
   * A part's bytes.
   *
   * @throws IOException if there is no such part
   */
  byte[] part(String name) throws IOException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("the model lacks its part " + name);
    }
    return part;
  }
}
