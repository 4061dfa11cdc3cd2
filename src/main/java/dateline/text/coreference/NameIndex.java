package dateline.text.coreference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entities by the words and the initials of their names: a name is compared with the few that it
 * could belong to, not with all of a long page.
 */
final class NameIndex {
  private final Map<String, Set<Entity>> byWord = new HashMap<>();
  private final Map<String, Set<Entity>> byInitials = new HashMap<>();

  /** Adds an entity with all names it has by now. */
  void add(Entity entity) {
    for (List<String> name : entity.names()) {
      name.forEach(word -> put(byWord, word, entity));
      NameMatch.acronyms(name).forEach(initials -> put(byInitials, initials, entity));
    }
  }

  private static void put(Map<String, Set<Entity>> index, String key, Entity entity) {
    index.computeIfAbsent(key, missing -> new LinkedHashSet<>()).add(entity);
  }

  /** Those with a name that has one of the words, each once. */
  Set<Entity> sharing(List<String> words) {
    Set<Entity> found = new LinkedHashSet<>();
    words.forEach(word -> found.addAll(byWord.getOrDefault(word, Set.of())));
    return found;
  }

  /** Those with a name that a name of one word may be short for, by its initials. */
  Set<Entity> spellingOut(List<String> acronym) {
    return acronym.size() == 1
        ? byInitials.getOrDefault(NameMatch.plain(acronym.get(0)), Set.of())
        : Set.of();
  }
}
