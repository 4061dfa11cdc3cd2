package dateline.adapter.dataset;

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
import java.util.stream.Collectors;

/**
 * RealTime QA with articles, one JSON object a line: {@code id}, {@code question}, {@code answer},
 * {@code articles}. The choices of the quiz are not read at all.
 *
 * @see <a href="https://arxiv.org/abs/2207.13332">Kasai et al., 2022</a>
 */
final class RealTimeQaFile {
  private RealTimeQaFile() {}

  static EvaluationSet read(Path path, int limit) {
    DataFile file = new DataFile(path);
    List<Exercise> exercises = new ArrayList<>();
    file.lines(
        (number, line) -> {
          if (!line.isBlank() && exercises.size() < limit) {
            exercises.add(exercise(file, number, line));
          }
          return exercises.size() < limit;
        });
    if (exercises.isEmpty()) {
      throw file.fault("the file has no questions.");
    }
    return new EvaluationSet(file.name(), exercises);
  }

  private static Exercise exercise(DataFile file, int number, String line) {
    JsonNode object = Json.object(file, number, line);
    if (!object.path("articles").isArray()) {
      throw file.fault(number, "this is not RealTime QA with articles: \"articles\" is missing.");
    }
    String id = Json.required(file, number, object, "id");
    List<LabelledArticle> articles = new ArrayList<>();
    for (JsonNode article : object.path("articles")) {
      articles.add(new LabelledArticle(id + "/" + articles.size(), article(article)));
    }
    String answer = object.path("answer").asText("");
    EvaluationQuestion question =
        new EvaluationQuestion(
            id,
            Json.required(file, number, object, "question"),
            List.of(),
            articles.stream().map(LabelledArticle::label).collect(Collectors.toSet()),
            "",
            answer.isBlank() ? Optional.empty() : Optional.of(new Gold(List.of(answer))));
    return new Exercise(articles, List.of(question));
  }

  /** An article as a text file would hold it: header lines, a blank line, the text. */
  private static RawArticle article(JsonNode article) {
    StringBuilder text = new StringBuilder();
    header(text, "title", article.path("title").asText(""));
    header(text, "date", article.path("date").asText("").replace('/', '-'));
    header(text, "source", article.path("url").asText(""));
    text.append('\n').append(article.path("text").asText(""));
    return RawArticle.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void header(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      text.append(name).append(": ").append(value.replaceAll("\\s+", " ").strip()).append('\n');
    }
  }
}
