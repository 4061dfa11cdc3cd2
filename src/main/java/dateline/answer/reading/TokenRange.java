package dateline.answer.reading;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;

/**
 * Neighbouring tokens of one sentence.
 *
 * @param from the first one's index
 * @param to one more than the last one's index
 */
record TokenRange(int from, int to) {
  TokenRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a range of tokens: [" + from + ", " + to + ")");
    }
  }

  int length() {
    return to - from;
  }

  /** Where the tokens stand in the text. */
  Span span(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }
}
