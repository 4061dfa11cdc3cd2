package dateline.adapter.opennlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import dateline.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Writes the paragraphs of question files in SQuAD's format as tokens for the teacher to annotate. */
final class FreeText {
  private FreeText() {}

  /** Arguments: the file to write, then pairs of a gzipped SQuAD file and how many paragraphs to take. */
  public static void main(String[] arguments) throws IOException {
    TextAnalyzer analyzer = OpenNlp.textAnalyzer();
    try (PrintWriter out =
        new PrintWriter(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
      for (int i = 1; i < arguments.length; i += 2) {
        int limit = Integer.parseInt(arguments[i + 1]);
        for (String paragraph : paragraphs(Path.of(arguments[i]), limit)) {
          analyzer.analyze(paragraph).sentences().forEach(sentence -> write(sentence, out));
        }
      }
    }
  }

  private static Set<String> paragraphs(Path file, int limit) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      for (JsonNode article : new ObjectMapper().readTree(in).path("data")) {
        for (JsonNode paragraph : article.path("paragraphs")) {
          if (found.size() < limit) {
            found.add(paragraph.path("context").asText());
          }
        }
      }
    }
    return found;
  }

  private static void write(Sentence sentence, PrintWriter out) {
    if (sentence.tokens().size() > 100) {
      return;
    }
    for (Token token : sentence.tokens()) {
      out.println(token.form().replaceAll("\\s", "_"));
    }
    out.println();
  }
}
