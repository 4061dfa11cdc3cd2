package dateline.answer.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Vectors of texts in which each word of a group points the same way, and groups apart. */
final class TextVectorsFixture {
  private TextVectorsFixture() {}

  /** The bytes of a file in which a word of the first group counts twice as much as others. */
  static byte[] file(List<List<String>> groups) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(groups.stream().mapToInt(List::size).sum());
      out.writeInt(groups.size());
      for (int group = 0; group < groups.size(); group++) {
        for (String word : groups.get(group)) {
          out.writeByte(word.length());
          out.write(word.getBytes(StandardCharsets.US_ASCII));
          out.writeFloat(group == 0 ? 0.02f : 0.01f);
          for (int i = 0; i < groups.size(); i++) {
            out.writeByte(i == group ? 100 : 0);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static TextVectors vectors(List<List<String>> groups) {
    try {
      return TextVectors.read(new ByteArrayInputStream(file(groups)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
