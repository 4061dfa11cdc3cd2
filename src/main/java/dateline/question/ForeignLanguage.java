package dateline.question;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Tells a message in another language than English by its letters, or by its small words.
 *
 * <p>A language detector needs more text than a question has: of "wer did they go" it makes German.
 */
public final class ForeignLanguage {
  private static final String ASKS = " asks";
  private static final String UNKNOWN = "a language that I don't know";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
  private static final Map<String, Set<String>> WORDS = QuestionWords.read("foreign-words.txt");
  private static final Map<UnicodeScript, String> SCRIPTS = scripts();

  private ForeignLanguage() {}

  /** The name of the language that a message seems to be in; empty for English and for doubt. */
  public static Optional<String> of(String message) {
    return byScript(message).or(() -> byWords(message));
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    scripts.put(UnicodeScript.HIRAGANA, "Japanese");
    scripts.put(UnicodeScript.HAN, "Chinese");
    scripts.put(UnicodeScript.HANGUL, "Korean");
    scripts.put(UnicodeScript.GREEK, "Greek");
    scripts.put(UnicodeScript.HEBREW, "Hebrew");
    scripts.put(UnicodeScript.THAI, "Thai");
    scripts.put(UnicodeScript.ARMENIAN, "Armenian");
    scripts.put(UnicodeScript.GEORGIAN, "Georgian");
    return scripts;
  }

  /** More than half of an English message's letters are Latin. */
  private static Optional<String> byScript(String message) {
    List<UnicodeScript> letters =
        message.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).toList();
    List<UnicodeScript> others =
        letters.stream().filter(script -> script != UnicodeScript.LATIN).toList();
    if (2 * others.size() <= letters.size()) {
      return Optional.empty();
    }
    // Japanese mixes its own letters with Chinese ones.
    boolean japanese =
        others.contains(UnicodeScript.HIRAGANA) || others.contains(UnicodeScript.KATAKANA);
    UnicodeScript told = japanese ? UnicodeScript.HIRAGANA : others.get(0);
    return Optional.of(SCRIPTS.getOrDefault(told, UNKNOWN));
  }

  /** A word that asks, and more small words than there are English ones. */
  private static Optional<String> byWords(String message) {
    List<String> words = List.of(BETWEEN_WORDS.split(message.toLowerCase(Locale.ROOT), -1));
    long english = words.stream().filter(word -> QuestionWords.is("stop", word)).count();
    ToIntFunction<String> hits = language -> hits(words, language);
    return WORDS.keySet().stream()
        .filter(name -> name.endsWith(ASKS))
        .filter(asks -> words.stream().anyMatch(WORDS.getOrDefault(asks, Set.of())::contains))
        .map(asks -> asks.substring(0, asks.length() - ASKS.length()))
        .filter(language -> hits.applyAsInt(language) > english)
        .max(Comparator.comparingInt(hits).thenComparing(Comparator.naturalOrder()));
  }

  private static int hits(List<String> words, String language) {
    Set<String> asks = WORDS.getOrDefault(language + ASKS, Set.of());
    Set<String> small = WORDS.getOrDefault(language, Set.of());
    return (int) words.stream().filter(word -> asks.contains(word) || small.contains(word)).count();
  }
}
