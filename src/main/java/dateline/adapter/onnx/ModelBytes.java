package dateline.adapter.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Gathers a model's bytes outside of the heap, which would stay as large as they made it. */
final class ModelBytes {
  private static final int CHUNK = 1 << 16;

  private ModelBytes() {}

  /**
   * All bytes of the parts, one part behind the other, in a direct buffer.
   *
   * @throws IOException if a part cannot be read
   */
  static ByteBuffer of(List<InputStream> parts) throws IOException {
    int expected = 0;
    for (InputStream part : parts) {
      expected += part.available();
    }
    ByteBuffer bytes = ByteBuffer.allocateDirect(expected);
    byte[] chunk = new byte[CHUNK];
    for (InputStream part : parts) {
      for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
        bytes = roomFor(read, bytes).put(chunk, 0, read);
      }
    }
    return bytes.flip();
  }

  /** What a stream says is available is an estimate: the buffer grows where that was too low. */
  private static ByteBuffer roomFor(int more, ByteBuffer bytes) {
    if (bytes.remaining() >= more) {
      return bytes;
    }
    return ByteBuffer.allocateDirect(2 * bytes.capacity() + more).put(bytes.flip());
  }
}
