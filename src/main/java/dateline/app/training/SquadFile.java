package dateline.app.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.text.Span;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Paragraphs with questions and where they answer them, from a file in the format of SQuAD, gzipped
 * or not.
 */
final class SquadFile {
  private SquadFile() {}

  /** A paragraph with its questions. */
  record Paragraph(String text, List<Asked> questions) {}

  /**
   * A question.
   *
   * @param answers by offsets of the paragraph; none where it has no answer
   */
  record Asked(String question, List<Span> answers) {}

  static List<Paragraph> read(Path file) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    try (InputStream stream = open(file)) {
      for (JsonNode article : new ObjectMapper().readTree(stream).get("data")) {
        article.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
      }
    }
    return paragraphs;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }

  private static Paragraph paragraph(JsonNode node) {
    String text = node.get("context").asText();
    List<Asked> questions = new ArrayList<>();
    node.get("qas").forEach(asked -> questions.add(asked(asked, text)));
    return new Paragraph(text, questions);
  }

  private static Asked asked(JsonNode node, String text) {
    List<Span> answers = new ArrayList<>();
    for (JsonNode answer : node.get("answers")) {
      int start = answer.get("answer_start").asInt();
      int end = start + answer.get("text").asText().length();
      if (start >= 0 && end <= text.length()) {
        answers.add(new Span(start, end));
      }
    }
    return new Asked(node.get("question").asText(), answers);
  }
}
