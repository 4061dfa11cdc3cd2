package dateline.text.coreference;

import dateline.text.NameType;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase that may refer to something.
 *
 * @param span where it stands
 * @param first its first token
 * @param last its last token, included
 * @param kind how it refers
 * @param key the words that count, in lower case: a name's words without titles; a description's
 *     head; a pronoun
 * @param words what describes it: roles, nationalities, other words before the head
 * @param traits what agreement looks at
 * @param type a name's type, where that is known
 */
record Candidate(
    Span span,
    int first,
    int last,
    Kind kind,
    List<String> key,
    Set<String> words,
    Traits traits,
    Optional<NameType> type) {
  enum Kind {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  Candidate {
    key = List.copyOf(key);
    words = Set.copyOf(words);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a mention needs a word that counts: " + span);
    }
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isDescription() {
    return kind == Kind.DESCRIPTION;
  }

  boolean isPronoun() {
    return kind == Kind.PRONOUN;
  }

  String head() {
    return key.get(key.size() - 1);
  }
}
