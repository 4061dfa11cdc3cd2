package dateline.text;

import java.util.List;
import java.util.Optional;

/**
 * The mentions of one entity in a text: names, short names, roles, pronouns.
 *
 * @param mentions at least one, in the order of the text
 * @param representative the fullest name among them, or the fullest description where no name is
 *     given
 * @param type what kind of thing it is, where that is known
 */
public record CoreferenceChain(List<Span> mentions, Span representative, Optional<NameType> type) {
  public CoreferenceChain {
    mentions = List.copyOf(mentions);
    if (!mentions.contains(representative)) {
      throw new IllegalArgumentException("not a mention of its chain: " + representative);
    }
  }
}
