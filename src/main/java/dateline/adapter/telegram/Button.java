package dateline.adapter.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param label what it says
 * @param kind what it does
 * @param target what is sent back when it is pressed, 1 to 64 bytes; or what it opens
 */
record Button(String label, Kind kind, String target) {
  private static final int MOST_BYTES = 64;

  /** What a button does. */
  enum Kind {
    /** It tells the bot. */
    TELL,
    /** It opens a link. */
    OPEN
  }

  Button {
    int bytes = target.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || (kind == Kind.TELL && bytes > MOST_BYTES)) {
      throw new IllegalArgumentException("a button's data has 1 to 64 bytes, not " + bytes);
    }
  }

  /** A button that tells the bot something. */
  Button(String label, String data) {
    this(label, Kind.TELL, data);
  }

  /** A button that opens a link. */
  static Button open(String label, URI link) {
    return new Button(label, Kind.OPEN, link.toString());
  }
}
