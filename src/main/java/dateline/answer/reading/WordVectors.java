package dateline.answer.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Vectors of common English words: words of like meaning have like vectors. They were taken from a
 * sentence encoder once ("model2vec", Tulkens and van Dongen, 2024), so that comparing words needs
 * no encoder. Thread safe.
 */
public final class WordVectors {
  private final Map<String, Integer> places;
  private final byte[] values;
  private final double[] lengths;
  private final int dimensions;

  private WordVectors(Map<String, Integer> places, byte[] values, int dimensions) {
    this.places = places;
    this.values = values;
    this.dimensions = dimensions;
    lengths = new double[places.size()];
    for (int word = 0; word < lengths.length; word++) {
      lengths[word] = Math.sqrt(dot(word, word));
    }
  }

  /** No vectors at all: no word is like another. */
  public static WordVectors none() {
    return new WordVectors(Map.of(), new byte[0], 0);
  }

  /**
   * Reads vectors as training/wordvectors/make.py writes them: the number of words and of
   * dimensions as big endian integers, then for each word its length, its ASCII letters and one
   * signed byte a dimension.
   *
   * @throws IOException if the stream ends early
   */
  public static WordVectors read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    int words = in.readInt();
    int dimensions = in.readInt();
    Map<String, Integer> places = new HashMap<>(words * 2);
    byte[] values = new byte[words * dimensions];
    for (int word = 0; word < words; word++) {
      byte[] letters = in.readNBytes(in.readUnsignedByte());
      places.put(new String(letters, StandardCharsets.US_ASCII), word);
      in.readFully(values, word * dimensions, dimensions);
    }
    return new WordVectors(places, values, dimensions);
  }

  /** How many numbers a vector has. */
  int dimensions() {
    return dimensions;
  }

  /** How alike two lower-case words are: the cosine, -1 to 1; 0 where one is not known. */
  double similarity(String one, String other) {
    Integer first = places.get(one);
    Integer second = places.get(other);
    return first == null || second == null
        ? 0
        : dot(first, second) / (lengths[first] * lengths[second]);
  }

  /**
   * Adds a word's vector, of length 1 before it is weighted; does nothing where it is not known.
   */
  void add(String word, double weight, double[] sum) {
    Integer place = places.get(word);
    if (place != null) {
      double scale = weight / lengths[place];
      for (int i = 0; i < dimensions; i++) {
        sum[i] += scale * values[place * dimensions + i];
      }
    }
  }

  private int dot(int one, int other) {
    int sum = 0;
    for (int i = 0; i < dimensions; i++) {
      sum += values[one * dimensions + i] * values[other * dimensions + i];
    }
    return sum;
  }
}
