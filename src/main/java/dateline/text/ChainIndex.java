package dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the chain of a mention in O(1). Built once for a text; immutable. */
final class ChainIndex {
  private final Map<Span, CoreferenceChain> byMention = new HashMap<>();
  private final Map<Integer, Span> byEnd = new HashMap<>();

  ChainIndex(List<CoreferenceChain> chains) {
    for (CoreferenceChain chain : chains) {
      for (Span mention : chain.mentions()) {
        byMention.put(mention, chain);
        byEnd.merge(mention.end(), mention, (one, two) -> one.length() >= two.length() ? one : two);
      }
    }
  }

  Optional<CoreferenceChain> chainOf(Span mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** The chain of the span, or of the longest mention that ends where it ends and lies in it. */
  Optional<CoreferenceChain> chainOfHead(Span phrase) {
    return chainOf(phrase)
        .or(
            () ->
                Optional.ofNullable(byEnd.get(phrase.end()))
                    .filter(phrase::contains)
                    .flatMap(this::chainOf));
  }
}
