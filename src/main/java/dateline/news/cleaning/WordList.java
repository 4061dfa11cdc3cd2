package dateline.news.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one resource file, separated by white space. */
final class WordList {
  private WordList() {}

  static Set<String> load(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      String words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(words.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
