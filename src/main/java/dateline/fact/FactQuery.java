package dateline.fact;

import java.util.List;

/**
 * Which facts are wanted.
 *
 * @param kind the kind
 * @param role the role whose argument, in its resolved form or as written, must have the words
 * @param words all must occur as whole words; none for every fact of the kind
 */
public record FactQuery(FactKind kind, Role role, List<String> words) {
  public FactQuery {
    words = List.copyOf(words);
  }
}
