package dateline.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.adapter.dataset.Datasets;
import dateline.eval.FakeSubject;
import dateline.fact.ReadArticle;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.RawArticle;
import dateline.question.AnswerType;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.QuestionKind;
import dateline.text.AnalyzedText;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class EvalCommandIT {
  private static final String SQUAD =
      "{\"data\": [{\"paragraphs\": [{\"context\": \"The ferry left at noon\", \"qas\": ["
          + "{\"id\": \"1\", \"question\": \"When?\", \"answers\": [{\"text\": \"noon\"}]},"
          + "{\"id\": \"2\", \"question\": \"unknown\", \"is_impossible\": true,"
          + " \"answers\": []}]}]}]}";

  private static final AnswerType PERSON = new AnswerType(AnswerType.Coarse.HUM, "ind");
  private static final AnswerType PLACE = new AnswerType(AnswerType.Coarse.LOC, "city");

  @TempDir private Path folder = Path.of("");

  private final FakeSubject.Factory subjects = new FakeSubject.Factory();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void reportsSquadAsJson() throws IOException {
    assertThat(run("squad", file("s.json", SQUAD), "--json")).isZero();
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.path("f1").asDouble()).isEqualTo(100);
    assertThat(report.path("refusalsOnUnanswerable").path("percent").asDouble()).isEqualTo(100);
    assertThat(report.path("reliability").path("bins")).hasSize(1);
    assertThat(report.path("latency").has("p99Ms")).isTrue();
  }

  @Test
  void reportsSquadAsATable() throws IOException {
    assertThat(run("squad", file("s.json", SQUAD))).isZero();
    assertThat(out.toString()).contains("refused of unanswerable").contains("calibration error");
  }

  @Test
  void writesPredictionsThatCanBeCompared() throws IOException {
    String predictions = folder.resolve("p.jsonl").toString();
    run("squad", file("s.json", SQUAD), "--predictions", predictions);
    assertThat(Files.readAllLines(Path.of(predictions))).hasSize(2);
    assertThat(run("compare", predictions, predictions)).isZero();
    assertThat(out.toString()).contains("2 questions in both files");
  }

  @Test
  void handsAlwaysAnswerAndStoreOn() throws IOException {
    run("squad", file("s.json", SQUAD), "--always-answer", "--store", "x.db");
    assertThat(subjects.opened().get(0).alwaysAnswer()).isTrue();
    assertThat(subjects.opened().get(0).store()).contains(Path.of("x.db"));
  }

  @Test
  void runsAFileWithoutGoldAnswers() throws IOException {
    Files.writeString(folder.resolve("ferry.txt"), "It left at noon");
    String line = "{\"id\": \"1\", \"article\": \"ferry\", \"question\": \"When?\"}\n";
    int code = run("questions", "--articles", folder.toString(), file("q.jsonl", line));
    assertThat(code).isZero();
    assertThat(out.toString()).contains("no gold answers");
  }

  @Test
  void scoresNames() throws IOException {
    assertThat(run("names", file("n.conll", "Ada\tB-PER\nsang\tO\n"))).isZero();
    assertThat(out.toString()).contains("PER, ORG, LOC").contains("100.00");
  }

  @Test
  void scoresNamesAndDatesAloneBesideEveryMention() throws IOException {
    String tagged = file("n.conll", "We\tB-PER\nsang\tO\n\nAda\tB-PER\nsang\tO\n");
    assertThat(run("names", tagged)).isZero();
    assertThat(out.toString()).contains("names and dates alone, articles aside");
    out.getBuffer().setLength(0);
    assertThat(run("names", tagged, "--json")).isZero();
    JsonNode scores = new ObjectMapper().readTree(out.toString());
    assertThat(scores.path("strict").path("PER").path("gold").asInt()).isEqualTo(2);
    assertThat(scores.path("namesAlone").path("all").path("gold").asInt()).isEqualTo(1);
    assertThat(scores.path("namesAlone").path("micro").path("f1").asDouble()).isEqualTo(100);
  }

  @Test
  void scoresQuestionClasses() throws IOException {
    String train = file("t.tsv", "coarse\tfine\tquestion\nHUM\tind\tWho ?\n");
    String test = file("u.tsv", "coarse\tquestion\nHUM\tWho ?\nLOC\tWhere ?\nLOC\tIn ?\n");
    assertThat(run("trec", test, "--train", train)).isZero();
    assertThat(out.toString()).contains("33.33");
    out.getBuffer().setLength(0);
    assertThat(run("trec", test)).isZero();
    assertThat(out.toString()).contains("66.67");
  }

  @Test
  void failsWhereFactsFallBelowTheirFloor() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    file("articles/ferry.txt", "The ferry sank.");
    file("floors.properties", "EVENT=0.9");
    file(
        "facts.jsonl",
        "{\"article\": \"ferry\", \"split\": \"dev\", \"sentence\": \"The ferry sank.\","
            + " \"kind\": \"EVENT\", \"roles\": {\"ACTION\": \"sank\"}, \"resolved\": {},"
            + " \"attribution\": [], \"polarity\": \"AFFIRMED\", \"standing\": \"ASSERTED\"}");
    assertThat(run("facts", folder.toString())).isEqualTo(ExitCode.BELOW_FLOOR);
    assertThat(out.toString()).contains("event");
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("EVENT is 0.000, under its floor of 0.900.");
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertThat(run("squad", "missing.json")).isNotZero();
    assertThat(err.toString()).contains("There is no file missing.json.");
  }

  @Test
  void wantsASubcommand() {
    assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
  }

  private int run(String... arguments) {
    EvaluationTools tools =
        new EvaluationTools(
            subjects,
            Datasets.evaluationData(),
            Datasets.predictions(),
            () -> text -> new AnalyzedText(text, List.of(), List.of(firstWord(text))),
            () -> message -> new QuestionKind(new IntentGuess(Intent.WHERE, 1), PLACE),
            () -> examples -> question -> PERSON,
            () -> raw -> new ReadArticle(article(raw), List.of(), List.of()));
    return EvalCommand.commandLine(tools)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private static Article article(RawArticle raw) {
    return Article.of("", new String(raw.bytes(), StandardCharsets.UTF_8), Publication.UNKNOWN);
  }

  private static Mention firstWord(String text) {
    return new Mention(new Span(0, text.indexOf(' ')), NameType.PERSON);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
