package dateline.adapter.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one part of a page says about its article; each may be missing.
 *
 * @param headline as this part has it, perhaps with the site's name behind it
 * @param outlet the site's or publisher's name
 * @param byline the authors, separated by commas
 * @param day the day of publication
 * @param link the canonical link as written, perhaps relative
 */
record PageFacts(
    Optional<String> headline,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<LocalDate> day,
    Optional<String> link) {
  static final PageFacts NONE =
      new PageFacts(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** These, completed by those of another part. */
  PageFacts or(PageFacts other) {
    return new PageFacts(
        headline.or(other::headline),
        outlet.or(other::outlet),
        byline.or(other::byline),
        day.or(other::day),
        link.or(other::link));
  }
}
