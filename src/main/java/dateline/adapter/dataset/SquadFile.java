package dateline.adapter.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.eval.EvaluationQuestion;
import dateline.eval.EvaluationSet;
import dateline.eval.Exercise;
import dateline.eval.Gold;
import dateline.eval.LabelledArticle;
import dateline.news.RawArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SQuAD's JSON, 1.1 or 2.0. A paragraph is an article; the topic's title is not shown to anybody,
 * as in the usual setting.
 */
final class SquadFile {
  private final DataFile file;
  private final List<LabelledArticle> articles = new ArrayList<>();
  private final List<EvaluationQuestion> questions = new ArrayList<>();

  private SquadFile(DataFile file) {
    this.file = file;
  }

  static EvaluationSet read(Path path) {
    SquadFile squad = new SquadFile(new DataFile(path));
    squad.topics(squad.tree().path("data"));
    return new EvaluationSet(
        squad.file.name(), List.of(new Exercise(squad.articles, squad.questions)));
  }

  private JsonNode tree() {
    return file.content(
        content -> {
          try {
            return Json.MAPPER.readTree(content);
          } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw file.fault(line, "this is not JSON (" + e.getOriginalMessage() + ").");
          }
        });
  }

  private void topics(JsonNode data) {
    if (!data.isArray()) {
      throw file.fault("this is not a SQuAD file: it has no array \"data\".");
    }
    for (JsonNode topic : data) {
      topic.path("paragraphs").forEach(this::paragraph);
    }
    if (questions.isEmpty()) {
      throw file.fault("this SQuAD file has no questions.");
    }
  }

  private void paragraph(JsonNode paragraph) {
    String label = "paragraph-" + (articles.size() + 1);
    String context = paragraph.path("context").asText("");
    if (context.isBlank()) {
      throw file.fault(label + " has no \"context\".");
    }
    articles.add(
        new LabelledArticle(label, RawArticle.of(context.getBytes(StandardCharsets.UTF_8))));
    for (JsonNode question : paragraph.path("qas")) {
      questions.add(question(question, label));
    }
  }

  private EvaluationQuestion question(JsonNode question, String label) {
    String id = question.path("id").asText("");
    String text = question.path("question").asText("");
    if (id.isBlank() || text.isBlank()) {
      throw file.fault("a question of " + label + " lacks its \"id\" or its \"question\".");
    }
    return new EvaluationQuestion(id, text, List.of(), Set.of(label), "", gold(question));
  }

  private static Optional<Gold> gold(JsonNode question) {
    if (question.path("is_impossible").asBoolean(false)) {
      return Optional.of(Gold.UNANSWERABLE);
    }
    List<String> answers = answers(question.path("answers"));
    return answers.isEmpty() ? Optional.empty() : Optional.of(new Gold(answers));
  }

  private static List<String> answers(JsonNode array) {
    List<String> answers = new ArrayList<>();
    for (JsonNode answer : array) {
      String text = answer.path("text").asText("");
      if (!text.isBlank() && !answers.contains(text)) {
        answers.add(text);
      }
    }
    return answers;
  }
}
