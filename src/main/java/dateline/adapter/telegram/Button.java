package dateline.adapter.telegram;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param label what it says
 * @param data what is sent back when it is pressed: 1 to 64 bytes
 */
record Button(String label, String data) {
  private static final int MOST_BYTES = 64;

  Button {
    int bytes = data.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > MOST_BYTES) {
      throw new IllegalArgumentException("a button's data has 1 to 64 bytes, not " + bytes);
    }
  }
}
