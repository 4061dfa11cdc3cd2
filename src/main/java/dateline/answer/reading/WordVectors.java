package dateline.answer.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * Vectors of common English words: words of like meaning have like vectors. They were taken from a
 * sentence encoder once ("model2vec", Tulkens and van Dongen, 2024), so that comparing words needs
 * no encoder. Thread safe.
 */
public final class WordVectors {
  private final WordTable words;
  private final double[] lengths;

  private WordVectors(WordTable words) {
    this.words = words;
    lengths = new double[words.size()];
    for (int word = 0; word < lengths.length; word++) {
      lengths[word] = Math.sqrt(words.dot(word, word));
    }
  }

  /** No vectors at all: no word is like another. */
  public static WordVectors none() {
    return new WordVectors(WordTable.EMPTY);
  }

  /**
   * Reads vectors as training/wordvectors/make.py writes them: a word's letters and a byte a
   * dimension.
   *
   * @throws IOException if the stream ends early
   */
  public static WordVectors read(InputStream stream) throws IOException {
    return new WordVectors(WordTable.read(stream, in -> {}));
  }

  /** How many numbers a vector has. */
  int dimensions() {
    return words.dimensions();
  }

  /** How alike two lower-case words are: the cosine, -1 to 1; 0 where one is not known. */
  double similarity(String one, String other) {
    return words
        .place(one)
        .flatMap(first -> words.place(other).map(second -> similarity(first, second)))
        .orElse(0.0);
  }

  private double similarity(int first, int second) {
    return words.dot(first, second) / (lengths[first] * lengths[second]);
  }

  /**
   * Adds a word's vector, of length 1 before it is weighted; does nothing where it is not known.
   */
  void add(String word, double weight, double[] sum) {
    words.place(word).ifPresent(place -> words.add(place, weight / lengths[place], sum));
  }
}
