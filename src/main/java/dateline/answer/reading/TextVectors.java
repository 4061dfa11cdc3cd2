package dateline.answer.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Vectors of words, learnt so that the sum of a question's points where that of the stretch of text
 * does which answers it; how long a vector is tells how much its word counts. Thread safe.
 */
public final class TextVectors {
  private final Map<String, Integer> places;
  private final byte[] values;
  private final float[] steps;
  private final int dimensions;

  private TextVectors(Map<String, Integer> places, byte[] values, float[] steps, int dimensions) {
    this.places = places;
    this.values = values;
    this.steps = steps;
    this.dimensions = dimensions;
  }

  /** No vectors at all: no text is like another. */
  public static TextVectors none() {
    return new TextVectors(Map.of(), new byte[0], new float[0], 0);
  }

  /**
   * Reads vectors as training/retriever/train_words.py writes them: the number of words and of
   * dimensions, then for each word its length, its ASCII letters, what a step is worth and a signed
   * byte a dimension; numbers big endian.
   *
   * @throws IOException if the stream ends early
   */
  public static TextVectors read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    int words = in.readInt();
    int dimensions = in.readInt();
    Map<String, Integer> places = new HashMap<>(words * 2);
    byte[] values = new byte[words * dimensions];
    float[] steps = new float[words];
    for (int word = 0; word < words; word++) {
      byte[] letters = in.readNBytes(in.readUnsignedByte());
      places.put(new String(letters, StandardCharsets.US_ASCII), word);
      steps[word] = in.readFloat();
      in.readFully(values, word * dimensions, dimensions);
    }
    return new TextVectors(places, values, steps, dimensions);
  }

  /** How many numbers a vector has. */
  int dimensions() {
    return dimensions;
  }

  /** Adds the vector of a lower-case word; does nothing where it is not known. */
  void add(String word, double[] sum) {
    Integer place = places.get(word);
    if (place != null) {
      int from = place * dimensions;
      double step = steps[place];
      for (int i = 0; i < dimensions; i++) {
        sum[i] += step * values[from + i];
      }
    }
  }
}
