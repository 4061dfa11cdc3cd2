package dateline.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program as a stranger starts it: a process of the built jar with a store of its own. */
final class CommandProcessIT {
  private static final String ARTICLE =
      """
      title: Town will build a bridge
      date: 2026-03-06
      link: https://example.org/bridge

      The council of Oldham met on Monday and agreed to build a bridge. Mayor Anna Berg said it
      would cost 5 million euros. The bridge will open in May 2027.
      """;

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> unreadable() {
    String chinese = "中国外交部发言人星期五在北京表示，两国领导人将于下个月举行会晤，讨论贸易问题。";
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) 'a');
    return Stream.of(
        Arguments.of("empty", new byte[0], "nothing in it"),
        Arguments.of("binary", noise, "no text"),
        Arguments.of("fifty megabytes", large, "too large"),
        Arguments.of(
            "a megabyte without a full stop", utf8("so it went on ".repeat(71_429)), "stop"),
        Arguments.of(
            "a page without an article",
            utf8("<html><head><title>Shop</title></head><body><nav>Home</nav></body></html>"),
            "can't find an article"),
        Arguments.of(
            "a page in Chinese",
            utf8("<html><body><article><p>" + chinese.repeat(9) + "</p></article></body></html>"),
            "Chinese"),
        Arguments.of("emoji", utf8("🎉 ".repeat(500)), "too little text"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void refusesWhatIsNoArticleInOneSentence(String name, byte[] content, String reason)
      throws IOException {
    Path file = Files.write(folder.resolve("article.txt"), content);
    Outcome outcome = run("read", file.toString());
    outcome.fails(ExitCode.ARTICLE, reason);
    assertThat(outcome.took()).isLessThan(Duration.ofSeconds(60));
  }

  static Stream<Arguments> wrongUsages() {
    return Stream.of(
        Arguments.of(List.of("raed"), "Did you mean read?"),
        Arguments.of(List.of("ask", "--jsno", "Who?"), "Did you mean --json?"),
        Arguments.of(List.of("ask", ""), "The question is empty."),
        Arguments.of(List.of("ask", "why ".repeat(25_000)), "at most 2,000"),
        Arguments.of(List.of("read", "--date", "2026-13-45", "x.txt"), "is no day"),
        Arguments.of(List.of("read"), "FILE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongUsages")
  void saysWhatIsWrongWithACommand(List<String> arguments, String reason) throws IOException {
    Outcome outcome = start(List.of(), arguments);
    assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains(reason).doesNotContain("\tat ");
    assertThat(outcome.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void refusesFoldersAndMissingFilesAndReadsTheRest() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Outcome outcome =
        run("read", folder.toString(), folder.resolve("none").toString(), article.toString());
    assertThat(outcome.exit()).isEqualTo(ExitCode.ARTICLE);
    assertThat(outcome.err()).contains("This is a directory").contains("There is no such file");
    assertThat(outcome.out()).contains("Read: Town will build a bridge");
  }

  @Test
  void readsTheSameArticleOnceAndAChangedOneAgain() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    assertThat(outcomeOf(article)).isEqualTo("NEW");
    assertThat(outcomeOf(article)).isEqualTo("UNCHANGED");
    Files.writeString(article, ARTICLE.replace("5 million", "6 million"));
    assertThat(outcomeOf(article)).isEqualTo("REVISED");
    assertThat(json(run("articles", "--json"))).hasSize(1);
    assertThat(json(run("facts", "--json")).toString()).contains("6 million");
  }

  @Test
  void readsStandardInputAndAnswersAboutIt() throws IOException {
    start(utf8(ARTICLE), List.of("read", "--store", store(), "-"));
    Outcome answer = run("ask", "--json", "When will the bridge open?");
    assertThat(answer.exit()).isZero();
    assertThat(json(answer).path(0).path("answer").asText()).contains("May 2027");
  }

  @Test
  void takesWhateverIsAskedAsAQuestion() throws IOException {
    run("read", Files.writeString(folder.resolve("a.txt"), ARTICLE).toString());
    String questions =
        """
        🎉🎉
        من هو رئيس البلدية؟
        NEAR("a" OR *
        '; DROP TABLE article; --
        \0\7 who?
        When will the bridge open?
        """;
    Outcome chat = start(utf8(questions), List.of("chat", "--store", store()));
    assertThat(chat.exit()).isZero();
    assertThat(chat.err()).isEmpty();
    assertThat(chat.out()).contains("May 2027").doesNotContain("> ");
  }

  @Test
  void leavesAFileThatIsNoStoreAsItIs() throws IOException {
    String text = "this is no database ".repeat(500);
    Path file = Files.writeString(folder.resolve("notes.txt"), text);
    start(List.of("--store", file.toString()), List.of("articles"))
        .fails(ExitCode.STORE, "not a database");
    assertThat(file).hasContent(text);
  }

  @Test
  void makesNoStoreToAskIt() throws IOException {
    run("ask", "Who?").fails(ExitCode.STORE, "There is no store");
    assertThat(Path.of(store())).doesNotExist();
  }

  @Test
  void answersFromAStoreThatCanOnlyBeRead() throws IOException {
    run("read", Files.writeString(folder.resolve("a.txt"), ARTICLE).toString());
    Path file = Path.of(store());
    assertThat(file.toFile().setReadOnly()).isTrue();
    assumeThat(Files.isWritable(file)).as("a user whom permissions do not stop").isFalse();
    assertThat(run("ask", "When will the bridge open?").exit()).isZero();
    Path other = Files.writeString(folder.resolve("b.txt"), ARTICLE.replace("bridge", "school"));
    run("read", other.toString()).fails(ExitCode.STORE, "read");
  }

  @Test
  void keepsEveryArticleThatItReportedWhenItIsKilled() throws Exception {
    List<String> command = new ArrayList<>(List.of("read", "--store", store()));
    for (int i = 0; i < 200; i++) {
      String text = ARTICLE.replace("org/bridge", "org/" + i).replace("5 million", i + " million");
      command.add(Files.writeString(folder.resolve(i + ".txt"), text).toString());
    }
    Process process = process(command).start();
    byte[] seen;
    try (InputStream out = process.getInputStream()) {
      seen = out.readNBytes(500);
      process.destroyForcibly().waitFor();
    }
    long reported =
        new String(seen, StandardCharsets.UTF_8)
            .lines()
            .filter(l -> l.contains("sentences,"))
            .count();
    assertThat(reported).isPositive();
    JsonNode articles = json(run("articles", "--json"));
    assertThat((long) articles.size()).isGreaterThanOrEqualTo(reported);
    JsonNode last = articles.path(articles.size() - 1);
    Outcome facts = run("facts", "--json", "--article", last.path("id").asText());
    assertThat(json(facts).toString()).contains("million euros").contains("May 2027");
    assertThat(run("read", folder.resolve("199.txt").toString()).exit()).isZero();
  }

  private String outcomeOf(Path article) throws IOException {
    return json(run("read", "--json", article.toString())).path(0).path("outcome").asText();
  }

  private static JsonNode json(Outcome outcome) throws IOException {
    return new ObjectMapper().readTree(outcome.out());
  }

  private String store() {
    return folder.resolve("store.db").toString();
  }

  private Outcome run(String... arguments) throws IOException {
    return start(List.of("--store", store()), List.of(arguments));
  }

  /** Options follow the command's name. */
  private Outcome start(List<String> options, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(1, options);
    return start(new byte[0], all);
  }

  private Outcome start(byte[] input, List<String> arguments) throws IOException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path in = Files.write(folder.resolve("in"), input);
    long start = System.nanoTime();
    Process process =
        process(arguments)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.onExit().join().exitValue();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Outcome(exit, Files.readString(out), Files.readString(err), took);
  }

  private static ProcessBuilder process(List<String> arguments) {
    String jar = System.getProperty("dateline.jar", "");
    assumeThat(Files.exists(Path.of(jar)) && !jar.isEmpty()).as("the built jar").isTrue();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What came of a process. */
  private record Outcome(int exit, String out, String err, Duration took) {
    void fails(int code, String reason) {
      assertThat(err).contains(reason).doesNotContain("\tat ");
      assertThat(err.lines().count()).isEqualTo(1);
      assertThat(exit).isEqualTo(code);
    }
  }
}
