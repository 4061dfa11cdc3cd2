package dateline.eval.name;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts mentions found in a sentence's text back on its tokens. */
final class TokenAlignment {
  private final List<Span> tokens;

  TokenAlignment(List<String> forms) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    tokens = List.copyOf(spans);
  }

  /** The tokens that a mention touches; empty where it lies between them. */
  Optional<TokenName> align(Mention mention) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).end() <= mention.span().start()) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).start() < mention.span().end()) {
      end++;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(new TokenName(start, end, label(mention.type())));
  }

  /** What files call the types; the types of re3d that are no names are called as there. */
  private static String label(NameType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      case DATE -> "DATE";
      case NUMBER, PERCENT -> "QUANTITY";
      case MONEY -> "MONEY";
      case OTHER -> "MISC";
    };
  }
}
