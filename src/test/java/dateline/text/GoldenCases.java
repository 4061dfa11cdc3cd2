package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads golden sets of a text and labelled lines about it. */
public final class GoldenCases {
  private GoldenCases() {}

  /** One text with its lines, each "LABEL rest". */
  public record Case(String text, List<String> lines) {}

  /** The cases of a set, in order. */
  public static List<Case> read(String set) {
    List<Case> cases = new ArrayList<>();
    String resource = "/golden/" + set + "/data.txt";
    try (InputStream stream = GoldenCases.class.getResourceAsStream(resource)) {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> read(line, cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void read(String line, List<Case> cases) {
    if (line.startsWith("T ")) {
      cases.add(new Case(line.substring(2).replace("\\n", "\n\n"), new ArrayList<>()));
    } else {
      cases.get(cases.size() - 1).lines().add(line);
    }
  }
}
