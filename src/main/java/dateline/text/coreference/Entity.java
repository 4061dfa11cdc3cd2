package dateline.text.coreference;

import dateline.text.NameType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What several candidates refer to, as far as the sieves have found out. */
final class Entity {
  private final TreeSet<Integer> members = new TreeSet<>();
  private final Set<List<String>> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private Traits traits;
  private Optional<NameType> type;

  Entity(int number, Candidate candidate) {
    members.add(number);
    traits = candidate.traits();
    type = candidate.type();
    words.addAll(candidate.words());
    if (candidate.isName()) {
      names.add(candidate.key());
    }
    if (candidate.isDescription()) {
      words.addAll(candidate.key());
    }
  }

  /** The numbers of its candidates in order. */
  List<Integer> members() {
    return new ArrayList<>(members);
  }

  /** The last of its candidates before a number; -1 if there is none. */
  int lastBefore(int number) {
    Integer last = members.lower(number);
    return last == null ? -1 : last;
  }

  int size() {
    return members.size();
  }

  Set<List<String>> names() {
    return names;
  }

  /** Words that describe it: roles, nationalities, heads of descriptions. */
  Set<String> words() {
    return words;
  }

  Traits traits() {
    return traits;
  }

  Optional<NameType> type() {
    return type;
  }

  boolean isPerson() {
    return traits.being() == Traits.Being.PERSON;
  }

  /** Whether nothing known of the two speaks against their being one. */
  boolean agreesWith(Entity other) {
    boolean typed = type.isEmpty() || other.type.isEmpty() || type.equals(other.type);
    return (typed || !(isPerson() || other.isPerson()))
        && traits.agreesWith(other.traits)
        && !namesConflict(other);
  }

  private boolean namesConflict(Entity other) {
    for (List<String> one : names) {
      for (List<String> two : other.names) {
        if (!NameMatch.same(one, two)
            && !NameMatch.isShort(one, two)
            && !NameMatch.isShort(two, one)
            && !NameMatch.isAcronym(one, two)
            && !NameMatch.isAcronym(two, one)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes in everything of another one. */
  void absorb(Entity other) {
    members.addAll(other.members);
    names.addAll(other.names);
    words.addAll(other.words);
    traits = traits.with(other.traits);
    type = type.or(() -> other.type);
  }
}
