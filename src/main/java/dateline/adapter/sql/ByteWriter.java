package dateline.adapter.sql;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BiConsumer;

/** Numbers, strings and lists as few bytes; {@link ByteReader} reads them. */
final class ByteWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** A number that may well be negative, with its sign in the lowest bit. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  /** A day or another large number. */
  void large(long value) {
    number((int) (value >>> 32));
    number((int) value);
  }

  /** Each UTF-16 unit as a number: any string comes back, half a surrogate pair too. */
  void string(String text) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  <T> void list(List<T> items, BiConsumer<ByteWriter, T> write) {
    number(items.size());
    items.forEach(item -> write.accept(this, item));
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
