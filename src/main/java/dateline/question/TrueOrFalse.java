package dateline.question;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Statements to be confirmed or denied: "True or false: they signed it." */
final class TrueOrFalse {
  private static final List<String> OPENING = List.of("true", "or", "false");

  private TrueOrFalse() {}

  /** The index of a statement's first word; nothing where a sentence does not open so. */
  static OptionalInt statement(List<Token> tokens) {
    boolean opens =
        tokens.stream()
            .limit(OPENING.size())
            .map(token -> token.form().toLowerCase(Locale.ROOT))
            .toList()
            .equals(OPENING);
    return IntStream.range(OPENING.size(), opens ? tokens.size() : 0)
        .filter(i -> tokens.get(i).isWord())
        .findFirst();
  }
}
