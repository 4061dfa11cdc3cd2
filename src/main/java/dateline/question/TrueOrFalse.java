package dateline.question;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Statements to be confirmed or denied: "True or false: they signed it." */
final class TrueOrFalse {
  private static final List<String> OPENING = List.of("true", "or", "false");

  private static final Pattern AT_THE_END =
      Pattern.compile("[\\s,.;:–—-]+true or false\\s*\\??\\s*$", Pattern.CASE_INSENSITIVE);

  private TrueOrFalse() {}

  /** "They signed it. True or false?" with its last words in front. */
  static Optional<String> movedToFront(String message) {
    Matcher end = AT_THE_END.matcher(message);
    return end.find()
        ? Optional.of("True or false: " + message.substring(0, end.start()) + ".")
        : Optional.empty();
  }

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
