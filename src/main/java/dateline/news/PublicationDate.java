package dateline.news;

import java.time.LocalDate;

/** The day of an article, and how we know it. */
public record PublicationDate(LocalDate day, Certainty certainty) {
  /** Where a date comes from. */
  public enum Certainty {
    /** The article, its page or the person who had it read says so. */
    STATED,
    /** Nobody says so, but the text's other dates leave no other choice (at least of the year). */
    INFERRED,
    /** The day on which the message that carried the article was first sent. */
    FORWARDED
  }

  /** A date that the article or its page states. */
  public static PublicationDate stated(LocalDate day) {
    return new PublicationDate(day, Certainty.STATED);
  }
}
