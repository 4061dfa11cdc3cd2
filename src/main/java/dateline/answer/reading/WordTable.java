package dateline.answer.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lower-case words, each with its place from 0 on and a signed byte for each dimension. Thread
 * safe.
 */
final class WordTable {
  /** No words. */
  static final WordTable EMPTY = new WordTable(Map.of(), new byte[0], 0);

  private final Map<String, Integer> places;

  /** Those of one word behind those of the word before. */
  private final byte[] values;

  private final int dimensions;

  private WordTable(Map<String, Integer> places, byte[] values, int dimensions) {
    this.places = places;
    this.values = values;
    this.dimensions = dimensions;
  }

  /** What stands between a word's letters and its bytes. */
  interface Between {
    void read(DataInputStream in) throws IOException;
  }

  /**
   * Reads the number of words and of dimensions, then for each word its length, its ASCII letters,
   * what stands between, and a signed byte a dimension; numbers big endian.
   *
   * @throws IOException if the stream ends early
   */
  static WordTable read(InputStream stream, Between between) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    int words = in.readInt();
    int dimensions = in.readInt();
    Map<String, Integer> places = new HashMap<>(words * 2);
    byte[] values = new byte[words * dimensions];
    for (int word = 0; word < words; word++) {
      byte[] letters = in.readNBytes(in.readUnsignedByte());
      places.put(new String(letters, StandardCharsets.US_ASCII), word);
      between.read(in);
      in.readFully(values, word * dimensions, dimensions);
    }
    return new WordTable(places, values, dimensions);
  }

  /** Of each word. */
  int dimensions() {
    return dimensions;
  }

  /** The place of a word; empty where it is not known. */
  Optional<Integer> place(String word) {
    return Optional.ofNullable(places.get(word));
  }

  int size() {
    return places.size();
  }

  /** Adds the bytes of the word at a place, each so many times, to a sum. */
  void add(int place, double times, double[] sum) {
    int from = place * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum[i] += times * values[from + i];
    }
  }

  int dot(int one, int other) {
    int sum = 0;
    for (int i = 0; i < dimensions; i++) {
      sum += values[one * dimensions + i] * values[other * dimensions + i];
    }
    return sum;
  }
}
