package dateline.text;

import java.time.LocalDate;

/**
 * The days that a time expression stands for, both ends included, on the proleptic ISO calendar at
 * the article's own place.
 */
public record TimeInterval(LocalDate first, LocalDate last) {
  public TimeInterval {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not an interval: " + first + "/" + last);
    }
  }

  /** The interval of a single day. */
  public static TimeInterval of(LocalDate day) {
    return new TimeInterval(day, day);
  }

  /** Whether the two share at least one day. */
  public boolean overlaps(TimeInterval other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** ISO 8601: "2019-02-21/2019-02-28", or the one day where both ends are the same. */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
