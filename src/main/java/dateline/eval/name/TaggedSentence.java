package dateline.eval.name;

import java.util.List;

/**
 * A sentence whose tokens carry BIO tags ("B-PER", "I-PER", "O").
 *
 * @param tokens at least one
 * @param tags one a token
 */
public record TaggedSentence(List<String> tokens, List<String> tags) {
  public TaggedSentence {
    tokens = List.copyOf(tokens);
    tags = List.copyOf(tags);
    if (tokens.isEmpty() || tokens.size() != tags.size()) {
      throw new IllegalArgumentException(
          tokens.size() + " tokens with " + tags.size() + " tags are no tagged sentence");
    }
  }

  /** The tokens with single spaces between them. */
  public String text() {
    return String.join(" ", tokens);
  }
}
