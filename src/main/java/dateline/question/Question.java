package dateline.question;

import java.util.Locale;

/**
 * What a person asked, as typed.
 *
 * @param text not blank, at most {@value #MAX_LENGTH} UTF-16 code units
 */
public record Question(String text) {
  /** The longest question that is read; longer ones are articles, or mistakes. */
  public static final int MAX_LENGTH = 2_000;

  public Question {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The question is empty. Ask something, such as: When will they meet?");
    }
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The question has %,d characters; at most %,d are read. Ask a shorter one.",
              text.length(),
              MAX_LENGTH));
    }
  }
}
