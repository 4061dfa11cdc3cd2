package dateline.adapter.opennlp;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Reads a maximum entropy model in OpenNLP's binary form straight into a table. OpenNLP's own
 * reader makes several objects of each feature, which takes longer, and more memory, than all else.
 *
 * <p>The form: the kind, and two numbers that nobody needs any more; the outcomes; patterns such as
 * "2 0 7", each the number of features that it fits and the outcomes that these have weights for;
 * the features, pattern by pattern; their weights in the same order. Texts stand as {@link
 * DataInput#readUTF} reads them.
 *
 * @see opennlp.tools.ml.maxent.io.GISModelReader
 */
final class WeightFile {
  private static final String KIND = "GIS";

  private final ByteBuffer bytes;

  private WeightFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Reads a whole model.
   *
   * @throws IOException if it is of another kind
   */
  static WeightTable read(byte[] model) throws IOException {
    return new WeightFile(model).table();
  }

  private WeightTable table() throws IOException {
    String kind = text();
    if (!kind.equals(KIND)) {
      throw new IOException("no maximum entropy model, but " + kind);
    }
    bytes.getInt();
    bytes.getDouble();
    List<String> outcomes = outcomes();
    byte[][] targets = targets();
    long[] keys = keys();
    return new WeightTable(outcomes, keys, targets, weights(targets));
  }

  private List<String> outcomes() {
    int count = bytes.getInt();
    List<String> outcomes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      outcomes.add(text());
    }
    return outcomes;
  }

  /** What each feature has weights for; the features of one pattern share it. */
  private byte[][] targets() {
    List<byte[]> targets = new ArrayList<>();
    int patterns = bytes.getInt();
    for (int i = 0; i < patterns; i++) {
      int end = end();
      int features = number(end);
      targets.addAll(Collections.nCopies(features, numbers(end)));
    }
    return targets.toArray(byte[][]::new);
  }

  /** The numbers up to there. */
  private byte[] numbers(int end) {
    byte[] numbers = new byte[Byte.MAX_VALUE];
    int count = 0;
    while (bytes.position() < end) {
      numbers[count++] = (byte) number(end);
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The next number of those that stand, with spaces between, up to there. */
  private int number(int end) {
    int number = 0;
    while (bytes.position() < end) {
      byte next = bytes.get();
      if (next == ' ') {
        break;
      }
      number = number * 10 + next - '0';
    }
    return number;
  }

  private long[] keys() {
    long[] keys = new long[bytes.getInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key();
    }
    return keys;
  }

  /** The hash of the next text, which is made only where it is not plain ASCII. */
  private long key() {
    int start = bytes.position();
    int end = end();
    long hash = 0;
    while (bytes.position() < end) {
      byte next = bytes.get();
      if (next <= 0) {
        bytes.position(start);
        return Piece.of(text()).hash();
      }
      hash = Piece.hash(hash, (char) next);
    }
    return hash;
  }

  private double[] weights(byte[][] targets) {
    double[] weights = new double[Arrays.stream(targets).mapToInt(one -> one.length).sum()];
    bytes.asDoubleBuffer().get(weights);
    return weights;
  }

  private String text() {
    int start = bytes.position();
    int end = end();
    bytes.position(end);
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.array(), start, end - start))) {
      return in.readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException("a model's text cannot be read", e);
    }
  }

  /** Where the text ends whose length comes next. */
  private int end() {
    int length = Short.toUnsignedInt(bytes.getShort());
    return bytes.position() + length;
  }
}
