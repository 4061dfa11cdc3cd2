package dateline.fact;

import dateline.text.Span;
import java.util.Optional;

/**
 * A part of a fact.
 *
 * @param span where it stands in the article's text
 * @param text the covered text
 * @param canonical what it stands for where that differs: the full name behind a pronoun or short
 *     name, the ISO 8601 interval of a time
 */
public record Argument(Span span, String text, Optional<String> canonical) {
  public Argument {
    if (span.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException(
          "an argument's text is what it covers: " + span + " " + text);
    }
  }

  /** The canonical form where there is one, the text itself otherwise. */
  public String resolved() {
    return canonical.orElse(text);
  }
}
