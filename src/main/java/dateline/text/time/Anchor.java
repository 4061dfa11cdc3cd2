package dateline.text.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What is known of the day that relative times count from.
 *
 * @param day the day itself
 * @param year its year, known with the day or without it
 * @param inferred whether this is concluded
 */
record Anchor(Optional<LocalDate> day, Optional<Year> year, boolean inferred) {
  static final Anchor NONE = new Anchor(Optional.empty(), Optional.empty(), false);

  Anchor {
    if (day.isPresent() && year.isEmpty()) {
      throw new IllegalArgumentException("a day has a year: " + day);
    }
  }

  static Anchor of(LocalDate day, boolean inferred) {
    return new Anchor(Optional.of(day), Optional.of(Year.from(day)), inferred);
  }

  static Anchor inferred(Year year) {
    return new Anchor(Optional.empty(), Optional.of(year), true);
  }

  /** The day that units of this size count from: for years, any day of the year will do. */
  Optional<LocalDate> dayFor(Unit unit) {
    return day.or(() -> unit.wholeYears() ? year.map(y -> y.atDay(1)) : Optional.empty());
  }
}
