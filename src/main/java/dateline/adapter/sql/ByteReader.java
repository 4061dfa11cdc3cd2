package dateline.adapter.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link ByteWriter} wrote, in the same order. */
final class ByteReader {
  private final byte[] bytes;
  private int next;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte read = bytes[next++];
      value |= (read & 0x7f) << shift;
      if (read >= 0) {
        return value;
      }
    }
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  long large() {
    long high = number();
    return high << 32 | Integer.toUnsignedLong(number());
  }

  String string() {
    char[] units = new char[number()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) number();
    }
    return new String(units);
  }

  <T> List<T> list(Function<ByteReader, T> read) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.apply(this));
    }
    return items;
  }
}
