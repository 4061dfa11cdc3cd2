package dateline.adapter.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lemmas that a table or the tag alone decides. Immutable. */
final class Lemmas {
  private static final Map<String, String> VERBS = table("irregular-verbs.txt");
  private static final Map<String, String> NOUNS = table("irregular-nouns.txt");
  private static final Map<String, String> FIXED = fixed();

  private Lemmas() {}

  /** The lemma, unless only the model can tell it. */
  static Optional<String> find(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    String fixed = FIXED.get(tag + " " + lower);
    if (fixed != null) {
      return Optional.of(fixed);
    }
    return switch (tag) {
      case "VBD", "VBN", "VBG", "VBZ" -> Optional.ofNullable(VERBS.get(lower));
      case "VBP" -> Optional.of(VERBS.getOrDefault(lower, lower));
      case "NNS" -> Optional.ofNullable(NOUNS.get(lower));
      case "JJR", "JJS", "RBR", "RBS" -> Optional.empty();
      default -> Optional.of(lower);
    };
  }

  private static Map<String, String> table(String name) {
    Map<String, String> table = new HashMap<>();
    for (String line : WordList.lines(name)) {
      String[] words = line.split(" +", -1);
      for (String word : words) {
        table.putIfAbsent(word, words[0]);
      }
    }
    return table;
  }

  private static Map<String, String> fixed() {
    Map<String, String> table = new HashMap<>();
    for (String line : WordList.lines("fixed-lemmas.txt")) {
      List<String> words = List.of(line.split(" +", -1));
      table.put(words.get(0) + " " + words.get(1).toLowerCase(Locale.ROOT), words.get(2));
    }
    return table;
  }
}
