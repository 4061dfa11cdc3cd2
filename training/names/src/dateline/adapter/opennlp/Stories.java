package dateline.adapter.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads our own news stories, whose headers list every person, organization and place. */
final class Stories {
  private static final Map<String, String> TYPES =
      Map.of("person", "PER", "organization", "ORG", "place", "LOC");

  private Stories() {}

  /**
   * A story.
   *
   * @param text its title and its paragraphs, an empty line between them
   * @param types from each name, as it stands in the text, to its type
   * @param ambiguous names that are listed under two types
   */
  record Story(String text, Map<String, String> types, Set<String> ambiguous) {}

  /** The stories of a folder's files, in the order of their names. */
  static List<Story> read(Path folder) throws IOException {
    List<Story> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> add(file, found));
    }
    return found;
  }

  private static void add(Path file, List<Story> found) {
    try {
      for (String story : Files.readString(file).split("(?m)^===\\R", -1)) {
        if (!story.isBlank()) {
          found.add(story(story));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Story story(String written) {
    String[] parts = written.split("\\R\\R", 2);
    Map<String, String> types = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    String title = "";
    for (String line : parts[0].split("\\R", -1)) {
      int colon = line.indexOf(": ");
      String key = colon < 0 ? "" : line.substring(0, colon);
      if (key.equals("title")) {
        title = line.substring(colon + 2);
      } else if (TYPES.containsKey(key)) {
        for (String name : line.substring(colon + 2).split(";", -1)) {
          String before = types.put(name.strip(), TYPES.get(key));
          if (before != null && !before.equals(TYPES.get(key))) {
            ambiguous.add(name.strip());
          }
        }
      }
    }
    types.remove("");
    String body = parts[1].split("(?m)^[QAE<] ", 2)[0].strip();
    return new Story(title + "\n\n" + body, types, ambiguous);
  }
}
