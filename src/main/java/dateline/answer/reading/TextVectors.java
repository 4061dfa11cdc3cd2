package dateline.answer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors of words, learnt so that the sum of a question's points where that of the stretch of text
 * does which answers it; how long a vector is tells how much its word counts. Thread safe.
 */
public final class TextVectors {
  private final WordTable words;
  private final double[] steps;

  private TextVectors(WordTable words, double[] steps) {
    this.words = words;
    this.steps = steps;
  }

  /** No vectors at all: no text is like another. */
  public static TextVectors none() {
    return new TextVectors(WordTable.EMPTY, new double[0]);
  }

  /**
   * Reads vectors as training/retriever/train_words.py writes them: a word's letters, what a step
   * is worth, and a byte a dimension.
   *
   * @throws IOException if the stream ends early
   */
  public static TextVectors read(InputStream stream) throws IOException {
    List<Float> steps = new ArrayList<>();
    WordTable words = WordTable.read(stream, in -> steps.add(in.readFloat()));
    return new TextVectors(words, steps.stream().mapToDouble(Float::doubleValue).toArray());
  }

  /** How many numbers a vector has. */
  int dimensions() {
    return words.dimensions();
  }

  /** Adds the vector of a lower-case word; does nothing where it is not known. */
  void add(String word, double[] sum) {
    words.place(word).ifPresent(place -> words.add(place, steps[place], sum));
  }
}
