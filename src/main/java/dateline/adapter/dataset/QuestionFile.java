package dateline.adapter.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.eval.EvaluationQuestion;
import dateline.eval.EvaluationSet;
import dateline.eval.Exercise;
import dateline.eval.Gold;
import dateline.eval.LabelledArticle;
import dateline.eval.QuestionScope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Questions about articles of a directory, one JSON object a line: {@code id}, {@code article},
 * {@code question}; where known {@code type}, {@code answers}, {@code history}.
 */
final class QuestionFile {
  private static final String UNANSWERABLE = "unanswerable";

  private final ArticleFolder folder;
  private final QuestionScope scope;

  QuestionFile(Path articles, QuestionScope scope) {
    this.folder = new ArticleFolder(articles);
    this.scope = scope;
  }

  EvaluationSet read(Path path) {
    DataFile file = new DataFile(path);
    List<EvaluationQuestion> questions = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    file.lines(
        (number, line) -> {
          if (!line.isBlank()) {
            JsonNode object = Json.object(file, number, line);
            String article = Json.required(file, number, object, "article");
            if (!folder.has(article)) {
              throw file.fault(number, "there is no article \"" + article + "\" in the directory.");
            }
            named.add(article);
            questions.add(question(file, number, object));
          }
          return true;
        });
    if (questions.isEmpty()) {
      throw file.fault("the file has no questions.");
    }
    return new EvaluationSet(file.name(), List.of(new Exercise(articles(named), questions)));
  }

  private List<LabelledArticle> articles(Set<String> named) {
    List<LabelledArticle> all = folder.all();
    return scope == QuestionScope.ALL_ARTICLES
        ? all
        : all.stream().filter(article -> named.contains(article.label())).toList();
  }

  private EvaluationQuestion question(DataFile file, int number, JsonNode object) {
    String article = object.path("article").asText();
    return new EvaluationQuestion(
        Json.required(file, number, object, "id"),
        Json.required(file, number, object, "question"),
        Json.texts(object.path("history")),
        scope == QuestionScope.ALL_ARTICLES ? Set.of() : Set.of(article),
        object.path("type").asText(""),
        gold(object));
  }

  private static Optional<Gold> gold(JsonNode object) {
    List<String> answers = Json.texts(object.path("answers"));
    if (!answers.isEmpty()) {
      return Optional.of(new Gold(answers));
    }
    boolean unanswerable = object.path("type").asText("").equals(UNANSWERABLE);
    return unanswerable ? Optional.of(Gold.UNANSWERABLE) : Optional.empty();
  }
}
