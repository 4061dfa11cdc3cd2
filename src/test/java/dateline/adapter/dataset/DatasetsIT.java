package dateline.adapter.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.eval.EvaluationData;
import dateline.eval.EvaluationException;
import dateline.eval.EvaluationQuestion;
import dateline.eval.EvaluationSet;
import dateline.eval.Exercise;
import dateline.eval.Gold;
import dateline.eval.Outcome;
import dateline.eval.Prediction;
import dateline.eval.QuestionScope;
import dateline.eval.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatasetsIT {
  private static final String SQUAD =
      """
      {"version": "v2.0", "data": [{"title": "T", "paragraphs": [
        {"context": "The ferry left at noon.", "qas": [
          {"id": "1", "question": "When?", "answers": [{"text": "at noon"}, {"text": "noon"}]},
          {"id": "2", "question": "Why?", "answers": [], "is_impossible": true},
          {"id": "3", "question": "Who?", "answers": []}]}]}]}
      """;
  private static final String QUIZ =
      "{\"id\": \"w1\", \"question\": \"Which ferry?\", \"choices\": [\"x\"], \"answer\": \"Ada\","
          + " \"articles\": [{\"url\": \"https://n.example/1\", \"title\": \"A\\nferry\","
          + " \"date\": \"2022/06/12\", \"text\": \"The Ada left.\"}]}\n";

  @TempDir private Path folder = Path.of("");

  private final EvaluationData data = Datasets.evaluationData();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("ferry.txt"), "The ferry left.");
    Files.writeString(folder.resolve("mill.txt"), "The mill burnt.");
  }

  @Nested
  final class Squad {
    @Test
    void makesAnArticleOfEachParagraph() throws IOException {
      Exercise exercise = only(data.squad(file("a.json", SQUAD)));
      assertThat(exercise.articles()).hasSize(1);
      assertThat(exercise.questions())
          .allMatch(one -> one.labels().contains(exercise.articles().get(0).label()));
    }

    @Test
    void tellsImpossibleQuestionsFromBlankAnswers() throws IOException {
      assertThat(only(data.squad(file("a.json", SQUAD))).questions())
          .extracting(EvaluationQuestion::gold)
          .containsExactly(
              Optional.of(new Gold(List.of("at noon", "noon"))),
              Optional.of(Gold.UNANSWERABLE),
              Optional.empty());
    }

    @Test
    void readsGzippedFilesWhateverTheyAreCalled() throws IOException {
      Path file = folder.resolve("packed.json");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(SQUAD.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(only(data.squad(file)).questions()).hasSize(3);
    }

    @Test
    void namesTheLineOfAFault() throws IOException {
      Path file = file("bad.json", "{\"data\": [\n{]}");
      assertFault(() -> data.squad(file), "bad.json, line 2: this is not JSON");
    }

    @Test
    void saysWhereThereIsNoFile() {
      assertFault(() -> data.squad(folder.resolve("none.json")), "There is no file");
      assertFault(() -> data.squad(folder), "is a directory");
    }

    @Test
    void refusesJsonOfAnotherKind() throws IOException {
      Path file = file("other.json", "{\"a\": 1}");
      assertFault(() -> data.squad(file), "not a SQuAD file");
    }
  }

  @Nested
  final class Questions {
    private static final String LINE =
        "{\"id\": \"1\", \"article\": \"ferry\", \"type\": \"%s\", \"question\": \"And when?\","
            + " \"answers\": [%s], \"history\": [\"Who left?\"]}%n";

    @Test
    void asksAboutTheirOwnArticle() throws IOException {
      Path file = file("q.jsonl", String.format(Locale.ROOT, LINE, "when", "\"noon\""));
      Exercise exercise = only(data.questions(folder, file, QuestionScope.OWN_ARTICLE));
      assertThat(exercise.articles()).extracting(one -> one.label()).containsExactly("ferry");
      assertThat(exercise.questions().get(0).labels()).containsExactly("ferry");
      assertThat(exercise.questions().get(0).history()).containsExactly("Who left?");
    }

    @Test
    void asksAboutAllArticlesWhenOpen() throws IOException {
      Path file = file("q.jsonl", String.format(Locale.ROOT, LINE, "when", "\"noon\""));
      Exercise exercise = only(data.questions(folder, file, QuestionScope.ALL_ARTICLES));
      assertThat(exercise.articles()).hasSize(2);
      assertThat(exercise.questions().get(0).labels()).isEmpty();
    }

    @Test
    void tellsUnanswerableOnesFromBlankAnswers() throws IOException {
      Path file =
          file(
              "q.jsonl",
              String.format(Locale.ROOT, LINE, "unanswerable", "")
                  + String.format(Locale.ROOT, LINE, "when", "\"\""));
      assertThat(only(data.questions(folder, file, QuestionScope.OWN_ARTICLE)).questions())
          .extracting(EvaluationQuestion::gold)
          .containsExactly(Optional.of(Gold.UNANSWERABLE), Optional.empty());
    }

    @Test
    void namesTheLineOfAFault() throws IOException {
      Path broken = file("q.jsonl", "\n{\"id\": 1\n");
      assertFault(
          () -> data.questions(folder, broken, QuestionScope.OWN_ARTICLE), "q.jsonl, line 2:");
      Path foreign = file("f.jsonl", "{\"id\": \"1\", \"article\": \"none\", \"question\": \"?\"}");
      assertFault(
          () -> data.questions(folder, foreign, QuestionScope.OWN_ARTICLE),
          "f.jsonl, line 1: there is no article \"none\"");
    }
  }

  @Nested
  final class RealTimeQa {
    @Test
    void givesEachQuestionItsArticlesWithTheirHeaders() throws IOException {
      Exercise exercise = only(data.realTimeQa(file("w.jsonl", QUIZ), 10));
      assertThat(new String(exercise.articles().get(0).article().bytes(), StandardCharsets.UTF_8))
          .isEqualTo(
              "title: A ferry\ndate: 2022-06-12\nsource: https://n.example/1\n\nThe Ada left.");
    }

    @Test
    void asksAQuestionAboutItsArticlesAlone() throws IOException {
      Exercise exercise = only(data.realTimeQa(file("w.jsonl", QUIZ), 10));
      assertThat(exercise.questions().get(0).labels())
          .containsExactly(exercise.articles().get(0).label());
    }

    @Test
    void stopsAtTheLimit() throws IOException {
      Path file = file("w.jsonl", QUIZ + "not JSON\n");
      assertThat(data.realTimeQa(file, 1).exercises()).hasSize(1);
      assertFault(() -> data.realTimeQa(file, 2), "w.jsonl, line 2:");
    }

    @Test
    void givesABenchDistinctArticlesAndQuestions() throws IOException {
      Path file = file("w.jsonl", QUIZ + QUIZ);
      assertThat(data.articles(List.of(folder, file)).articles()).hasSize(3);
      assertThat(data.articles(List.of(file)).questions()).containsExactly("Which ferry?");
    }
  }

  @Nested
  final class Columns {
    @Test
    void readsClassesWithAndWithoutFineOnes() throws IOException {
      Path train = file("t.tsv", "coarse\tfine\tquestion\nHUM\tind\tWho sang ?\n");
      Path test = file("u.tsv", "coarse\tquestion\nLOC\tWhere ?\n");
      assertThat(data.questionClasses(train).get(0).type().fine()).isEqualTo("ind");
      assertThat(data.questionClasses(test).get(0).text()).isEqualTo("Where ?");
    }

    @Test
    void namesTheLineOfAnUnknownClass() throws IOException {
      Path file = file("t.tsv", "coarse\tquestion\nWAT\tWhere ?\n");
      assertFault(() -> data.questionClasses(file), "t.tsv, line 2: \"WAT\" is no class");
    }

    @Test
    void partsSentencesByEmptyLines() throws IOException {
      Path file = file("n.conll", "Ada\tB-PER\nsang\tO\n\nHere\tO\n");
      assertThat(data.names(file))
          .extracting(one -> one.text())
          .containsExactly("Ada sang", "Here");
    }

    @Test
    void namesTheLineWithoutATag() throws IOException {
      Path file = file("n.conll", "Ada\tB-PER\nsang\n");
      assertFault(() -> data.names(file), "n.conll, line 2:");
    }
  }

  @Nested
  final class PredictionFiles {
    private final EvaluationQuestion question =
        new EvaluationQuestion(
            "7", "When?", List.of(), Set.of(), "", Optional.of(new Gold(List.of("noon"))));

    @Test
    void holdOneObjectALineWithItsScores() throws IOException {
      Path file = folder.resolve("p.jsonl");
      Prediction prediction = new Prediction("at noon", 0.5, "It left at noon.", "WHEN");
      Datasets.predictions()
          .write(file, List.of(new Outcome(question, prediction, Duration.ofNanos(1_234_567))));
      assertThat(Files.readString(file))
          .isEqualTo(
              "{\"id\":\"7\",\"question\":\"When?\",\"answer\":\"at noon\",\"confidence\":0.5,"
                  + "\"evidence\":\"It left at noon.\",\"intent\":\"WHEN\",\"tookMs\":1.235,"
                  + "\"exactMatch\":0.0,\"f1\":0.6666666666666666}\n");
      assertThat(Datasets.predictions().scores(file)).containsEntry("7", new Score(0, 2.0 / 3));
    }

    @Test
    void cannotBeComparedWithoutScores() throws IOException {
      Path file = file("p.jsonl", "{\"id\": \"7\", \"answer\": \"\"}\n");
      assertFault(
          () -> Datasets.predictions().scores(file), "line 1: the prediction has no scores");
    }
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Exercise only(EvaluationSet set) {
    assertThat(set.exercises()).hasSize(1);
    return set.exercises().get(0);
  }

  private static void assertFault(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(EvaluationException.class).hasMessageContaining(message);
  }
}
