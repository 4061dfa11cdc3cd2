package dateline.answer.reading;

import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say the opposite of one another, from the resource "opposites.txt". */
final class Opposites {
  private static final Map<String, Set<String>> OPPOSITES = read();

  private Opposites() {}

  /**
   * Whether a passage has the opposite of a question's word in the place of that word: the word
   * itself does not occur in it.
   */
  static boolean meet(AnalyzedQuestion question, PassageMatch match) {
    Set<String> lemmas = new HashSet<>();
    for (Token token : match.passage().sentence().tokens()) {
      lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
    }
    return question.keywords().stream()
        .map(Keyword::lemma)
        .map(lemma -> lemma.toLowerCase(Locale.ROOT))
        .filter(lemma -> !lemmas.contains(lemma))
        .anyMatch(
            lemma -> OPPOSITES.getOrDefault(lemma, Set.of()).stream().anyMatch(lemmas::contains));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> opposites = new HashMap<>();
    try (InputStream stream = Opposites.class.getResourceAsStream("opposites.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no resource opposites.txt");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> note(opposites, line.split("\\|", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read opposites.txt", e);
    }
    return opposites;
  }

  private static void note(Map<String, Set<String>> opposites, String[] sides) {
    List<String> left = List.of(sides[0].strip().split("\\s+", -1));
    List<String> right = List.of(sides[1].strip().split("\\s+", -1));
    left.forEach(word -> opposites.computeIfAbsent(word, key -> new HashSet<>()).addAll(right));
    right.forEach(word -> opposites.computeIfAbsent(word, key -> new HashSet<>()).addAll(left));
  }
}
