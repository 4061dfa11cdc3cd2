package dateline.text.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative times are counted from.
 *
 * @param day the article's date, where it has one
 * @param inferred whether that day is not stated but concluded
 */
public record TimeReference(Optional<LocalDate> day, boolean inferred) {
  /** Nothing is known: relative times stay as they are said, unless the text forces a date. */
  public static final TimeReference UNKNOWN = new TimeReference(Optional.empty(), false);

  /** Counted from a stated day. */
  public static TimeReference stated(LocalDate day) {
    return new TimeReference(Optional.of(day), false);
  }
}
