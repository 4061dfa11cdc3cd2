package dateline.adapter.onnx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The numbers of word pieces; those that go on a word begin with "##". Immutable. */
final class Vocabulary {
  private final Map<String, Integer> ids;

  private Vocabulary(Map<String, Integer> ids) {
    this.ids = Map.copyOf(ids);
  }

  /**
   * Reads a vocabulary in UTF-8, a piece a line, numbered from 0.
   *
   * @throws IOException if it cannot be read
   */
  static Vocabulary read(InputStream stream) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ids.put(line, ids.size());
    }
    return new Vocabulary(ids);
  }

  /** The number of a piece, if there is such a piece. */
  OptionalInt id(String piece) {
    Integer id = ids.get(piece);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /**
   * The number of a piece that every vocabulary has.
   *
   * @throws IllegalArgumentException if this one has not
   */
  int required(String piece) {
    return id(piece)
        .orElseThrow(() -> new IllegalArgumentException("the vocabulary lacks " + piece));
  }
}
