package dateline.news.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wordings of one resource file: a regular expression a line, without regard to case; blank
 * lines and those that start with "# " are comments.
 */
final class Wordings {
  private final List<Pattern> patterns;

  private Wordings(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /** The wordings of a file of this package. */
  static Wordings load(String name) {
    try (InputStream stream = Wordings.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new Wordings(lines.lines().filter(Wordings::isRule).map(Wordings::compile).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  private static boolean isRule(String line) {
    return !line.isBlank() && !line.startsWith("# ");
  }

  private static Pattern compile(String line) {
    return Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether one of them is the whole text. */
  boolean match(String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  /** The text without any of them. */
  String removeFrom(String text) {
    String rest = text;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(rest);
      rest = matcher.replaceAll("");
    }
    return rest;
  }
}
