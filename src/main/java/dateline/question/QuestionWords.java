package dateline.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed word classes that question analysis goes by, from its own resource files. */
final class QuestionWords {
  private static final Map<String, Set<String>> CLASSES = read("question-words.txt");
  private static final Map<String, String> SPELLINGS = spellings();

  private QuestionWords() {}

  /** Whether a word, in any case and common misspelling, is of the class. */
  static boolean is(String wordClass, String form) {
    return words(wordClass).contains(plain(form));
  }

  /** The words of a class; fails for a class that the file does not have. */
  static Set<String> words(String wordClass) {
    Set<String> words = CLASSES.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + wordClass);
    }
    return words;
  }

  /** The word in lower case and in full spelling: "Whats" → "what", "pls" → "please". */
  static String plain(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return SPELLINGS.getOrDefault(lower, lower);
  }

  /** The question word that this is, if it is one. */
  static Optional<String> interrogative(String form) {
    String plain = plain(form);
    return words("interrogative").contains(plain) ? Optional.of(plain) : Optional.empty();
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    read("spellings.txt")
        .forEach((right, wrongs) -> wrongs.forEach(wrong -> spellings.put(wrong, right)));
    return spellings;
  }

  /** Reads "[class]" headings, each followed by lines of words; "#" starts a comment line. */
  static Map<String, Set<String>> read(String resource) {
    Map<String, Set<String>> classes = new HashMap<>();
    Set<String> current = new LinkedHashSet<>();
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        current = classes.computeIfAbsent(name, key -> new LinkedHashSet<>());
      } else if (!line.startsWith("#") && !line.isBlank()) {
        current.addAll(List.of(line.strip().split("\\s+")));
      }
    }
    return classes;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = QuestionWords.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
