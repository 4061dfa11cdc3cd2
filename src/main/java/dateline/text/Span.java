package dateline.text;

import java.util.Comparator;

/**
 * A half-open range [start, end) of UTF-16 code units in one text.
 *
 * <p>Ordered by start, then by end.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units, 0 or more. */
  public int length() {
    return end - start;
  }

  /** Whether no code unit lies within. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of the other span lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the offset lies within: at the start or after it, and before the end. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The same range counted from another origin: both ends moved by {@code offset} code units.
   *
   * @throws IllegalArgumentException if the start would fall below 0
   */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /**
   * The text that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
