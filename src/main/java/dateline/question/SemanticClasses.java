package dateline.question;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind of thing a word stands for ("person", "city", "unit-time"), from a word list. */
final class SemanticClasses {
  private static final Map<String, List<String>> BY_LEMMA = byLemma();

  private SemanticClasses() {}

  /** The classes of a token, in the order of their names; none for most words. */
  static List<String> of(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    List<String> found = BY_LEMMA.get(form);
    if (found == null) {
      found = BY_LEMMA.get(token.lemma().toLowerCase(Locale.ROOT));
    }
    return found != null ? found : BY_LEMMA.getOrDefault(singular(form), List.of());
  }

  /** The lemmatizer's guess is unreliable in lower-case text, so try the plain plural too. */
  static String singular(String form) {
    if (form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  private static Map<String, List<String>> byLemma() {
    Map<String, List<String>> classes = new HashMap<>();
    QuestionWords.read("semantic-classes.txt").entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(
                        word ->
                            classes
                                .computeIfAbsent(word, key -> new ArrayList<>())
                                .add(entry.getKey())));
    return classes;
  }
}
