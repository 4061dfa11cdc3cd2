package dateline.text;

import java.util.List;

/**
 * A sentence with its tokens and phrases, all in the order of the text and with offsets into the
 * whole text.
 *
 * @param span from its first token's start to its last one's end; never across a paragraph
 * @param tokens at least one
 * @param chunks possibly none
 */
public record Sentence(Span span, List<Token> tokens, List<Chunk> chunks) {
  public Sentence {
    tokens = List.copyOf(tokens);
    chunks = List.copyOf(chunks);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token: " + span);
    }
    if (!tokens.stream().allMatch(token -> span.contains(token.span()))) {
      throw new IllegalArgumentException("a token lies outside of the sentence " + span);
    }
  }

  /** The tokens that lie within the span, in order; none if it cuts every one of them. */
  public List<Token> tokensIn(Span part) {
    return tokens.stream().filter(token -> part.contains(token.span())).toList();
  }
}
