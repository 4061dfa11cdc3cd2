package dateline.news;

import dateline.text.time.TimeWords;
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

  /** The day for people, with how we know it where nobody states it: "about 18 January 2019". */
  public String inWords() {
    String words = TimeWords.of(day);
    return switch (certainty) {
      case STATED -> words;
      case INFERRED -> "about " + words;
      case FORWARDED -> "forwarded " + words;
    };
  }

  /** A date that the article or its page states. */
  public static PublicationDate stated(LocalDate day) {
    return new PublicationDate(day, Certainty.STATED);
  }
}
