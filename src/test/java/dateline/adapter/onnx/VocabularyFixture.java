package dateline.adapter.onnx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Small vocabularies. */
final class VocabularyFixture {
  private VocabularyFixture() {}

  /** The pieces, numbered from 0. */
  static Vocabulary of(String... pieces) {
    try {
      byte[] lines = String.join("\n", pieces).getBytes(StandardCharsets.UTF_8);
      return Vocabulary.read(new ByteArrayInputStream(lines));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
