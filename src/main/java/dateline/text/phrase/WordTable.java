package dateline.text.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of words, read from a resource with lines such as {@code addressing: tell tells told}.
 *
 * <p>A name may stand on several lines; {@code #} starts a comment; an underscore stands for a
 * space.
 */
public final class WordTable {
  private final Map<String, Set<String>> sets;
  private final String resource;

  private WordTable(String resource, Map<String, Set<String>> sets) {
    this.resource = resource;
    this.sets = sets;
  }

  /**
   * Reads a table from the class path.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static WordTable load(String resource) {
    try (InputStream stream = WordTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no table of words " + resource);
      }
      Map<String, Set<String>> sets = new HashMap<>();
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> read(line, sets));
      return new WordTable(resource, sets);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static void read(String line, Map<String, Set<String>> sets) {
    int colon = line.indexOf(':');
    Set<String> words = sets.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
    for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
      words.add(word.replace('_', ' '));
    }
  }

  /**
   * The words of one set.
   *
   * @throws IllegalArgumentException if the table has no such set
   */
  public Set<String> words(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no set " + name + " in " + resource);
    }
    return Set.copyOf(words);
  }
}
