package dateline.adapter.opennlp;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long to be one sentence, so that no text can make the models slow. */
final class LongSentences {
  /** The longest sentence of real prose in our tests has fewer tokens. */
  private static final int LONGEST = 200;

  /** How far back from the limit to look for a good place. */
  private static final int SLACK = 80;

  private LongSentences() {}

  /** The tokens in parts of bounded length, cut after a semicolon, a comma, or just anywhere. */
  static List<List<Span>> cut(String plain, List<Span> tokens) {
    if (tokens.size() <= LONGEST) {
      return tokens.isEmpty() ? List.of() : List.of(tokens);
    }
    List<List<Span>> parts = new ArrayList<>();
    int start = 0;
    while (tokens.size() - start > LONGEST) {
      int end = place(plain, tokens, start + LONGEST);
      parts.add(tokens.subList(start, end));
      start = end;
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }

  private static int place(String plain, List<Span> tokens, int limit) {
    for (String mark : List.of(";", ":", ",", "-")) {
      for (int end = limit; end > limit - SLACK; end--) {
        if (tokens.get(end - 1).of(plain).equals(mark)) {
          return end;
        }
      }
    }
    return limit;
  }
}
