package dateline.answer.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Weights of hashed features. Several features may share a weight; with some ten thousand features
 * in {@value #SIZE} places that is rare enough not to matter (Weinberger et al., 2009).
 */
public final class LinearModel {
  /** The number of weights: a power of two. */
  static final int SIZE = 1 << 18;

  private final float[] weights;

  /**
   * A model of these weights.
   *
   * @param weights float[{@value #SIZE}], not copied
   */
  LinearModel(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException("a model has " + SIZE + " weights, not " + weights.length);
    }
    this.weights = weights;
  }

  /**
   * Reads a model as {@link #write} wrote it.
   *
   * @throws IOException if the stream ends early or holds something else
   */
  public static LinearModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    float[] weights = new float[SIZE];
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      weights[in.readInt() & (SIZE - 1)] = in.readFloat();
    }
    return new LinearModel(weights);
  }

  /** Writes the weights that are not 0: how many, then place and weight of each. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    int count = 0;
    for (float weight : weights) {
      count += weight == 0 ? 0 : 1;
    }
    out.writeInt(count);
    for (int i = 0; i < SIZE; i++) {
      if (weights[i] != 0) {
        out.writeInt(i);
        out.writeFloat(weights[i]);
      }
    }
    out.flush();
  }

  /** The weight of a feature. */
  float weight(int index) {
    return weights[index];
  }

  /** The place of a feature that is known by up to three numbers. */
  static int index(int template, int one, int two) {
    int hash = template * 0x9E3779B1 + one;
    hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B + two;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return (hash ^ (hash >>> 16)) & (SIZE - 1);
  }
}
