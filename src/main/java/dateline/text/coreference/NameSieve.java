package dateline.text.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins names: the same one again, a short one with its full one, an acronym with what it stands
 * for.
 *
 * <p>After the exact and relaxed string matches of Raghunathan et al. (2010), "A multi-pass sieve
 * for coreference resolution", section 3.3; from left to right, so that a short name that two
 * persons share stays with the one it was first used for.
 *
 * @see <a href="https://aclanthology.org/D10-1048/">Raghunathan et al., 2010</a>
 */
final class NameSieve {
  private static final int SHORTEST_FREE_ACRONYM = 3;

  private final Entities entities;
  private final Map<List<String>, Integer> latest = new HashMap<>();
  private final NameIndex named = new NameIndex();

  NameSieve(Entities entities) {
    this.entities = entities;
  }

  void run() {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.candidate(i).isName()) {
        join(i);
        latest.put(entities.candidate(i).key(), i);
        named.add(entities.entity(i));
      }
    }
  }

  private void join(int number) {
    Candidate candidate = entities.candidate(number);
    Integer same = latest.get(candidate.key());
    if (same != null && entities.merge(same, number)) {
      return;
    }
    bracketed(number)
        .or(() -> only(named.sharing(candidate.key()), e -> isFuller(e, candidate), number))
        .or(() -> only(named.sharing(candidate.key()), e -> isShorter(e, candidate), number))
        .or(() -> only(named.spellingOut(candidate.key()), e -> isSpelledOut(e, candidate), number))
        .ifPresent(entity -> entities.merge(entity.lastBefore(number), number));
  }

  /** The one entity before a candidate that passes; with several, the one of the same role. */
  private Optional<Entity> only(Set<Entity> some, Predicate<Entity> test, int number) {
    Entity own = entities.entity(number);
    List<Entity> passing =
        some.stream()
            .filter(e -> e.lastBefore(number) >= 0 && test.test(e) && e.agreesWith(own))
            .toList();
    if (passing.size() > 1) {
      passing = passing.stream().filter(e -> sharesRole(e, own)).toList();
    }
    return passing.size() == 1 ? Optional.of(passing.get(0)) : Optional.empty();
  }

  private static boolean sharesRole(Entity one, Entity other) {
    return other.words().stream().anyMatch(one.words()::contains);
  }

  private static boolean isFuller(Entity entity, Candidate part) {
    return entity.names().stream()
        .anyMatch(
            whole ->
                NameMatch.same(part.key(), whole)
                    || entity.isPerson() && NameMatch.isShort(part.key(), whole)
                    || !entity.isPerson() && isBodyPart(part.key(), whole));
  }

  private static boolean isBodyPart(List<String> part, List<String> whole) {
    boolean suffix =
        NameMatch.isShort(part, whole)
            && part.size() > 1
            && CoreferenceWords.isBodyWord(part.get(part.size() - 1));
    return suffix || NameMatch.lacksOnlyBodyWords(part, whole);
  }

  /** A headline's "Smith" before the text's "John Smith". */
  private static boolean isShorter(Entity entity, Candidate whole) {
    boolean person = whole.traits().being() == Traits.Being.PERSON;
    return person
        && entity.names().stream()
            .allMatch(part -> part.size() == 1 && NameMatch.isShort(part, whole.key()));
  }

  private static boolean isSpelledOut(Entity entity, Candidate acronym) {
    boolean free = acronym.head().replace(".", "").length() >= SHORTEST_FREE_ACRONYM;
    return free
        && !entity.isPerson()
        && entity.names().stream().anyMatch(whole -> NameMatch.isAcronym(acronym.key(), whole));
  }

  /** "World Health Organization (WHO)". */
  private Optional<Entity> bracketed(int number) {
    Candidate acronym = entities.candidate(number);
    if (!entities.text().lower(acronym.first() - 1).equals("(")) {
      return Optional.empty();
    }
    return entities
        .endingAt(acronym.first() - 2)
        .filter(whole -> NameMatch.isAcronym(acronym.key(), entities.candidate(whole).key()))
        .map(entities::entity);
  }
}
