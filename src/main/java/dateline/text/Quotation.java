package dateline.text;

import java.util.Optional;

/**
 * Words that the text gives as somebody's.
 *
 * @param words what was said: direct, between the quotation marks, without them; indirect, the
 *     clause without "that"
 * @param style direct, indirect or a mixture
 * @param speaker who said it, as the text puts it: a name, a role, a pronoun; empty where nobody is
 *     named
 * @param verb the word of saying ("said", "according to"); empty for a quotation that goes on
 * @param addressee who was told; empty where nobody is named
 * @param occasion where or how it was said ("in a statement", "in an interview with …"); may be
 *     empty
 */
public record Quotation(
    Span words,
    Style style,
    Optional<Span> speaker,
    Optional<Span> verb,
    Optional<Span> addressee,
    Optional<Span> occasion) {
  /** How the words are given. */
  public enum Style {
    /** Word for word, between quotation marks. */
    DIRECT,
    /** Retold as a clause. */
    INDIRECT,
    /** Retold, with some words between quotation marks. */
    MIXED
  }

  public Quotation {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a quotation has words, not " + words);
    }
  }
}
