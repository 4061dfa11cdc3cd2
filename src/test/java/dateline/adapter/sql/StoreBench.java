package dateline.adapter.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.fact.FactStore;
import dateline.fact.ReadArticle;
import dateline.fact.ReadArticleFixture;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.news.Article;
import dateline.news.PassageId;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.news.RevisionId;
import dateline.news.ShelfId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Measures the store by itself: articles are cut into sentences by a rule, without any model.
 *
 * <p>Arguments: the store's file, which is created and filled where it is missing, then RealTime QA
 * files (gzipped JSON lines with {@code question} and {@code articles}). Prints the median and the
 * 95th percentile of each kind of call, in milliseconds, after a warm-up over the same questions.
 */
final class StoreBench {
  private static final Scope OPERATOR = Scope.of(ShelfId.OPERATOR);
  private static final int MAX_QUESTIONS = 500;
  private static final Set<String> STOP_WORDS =
      Set.of(
          "a an the of in on at to for from by with as is are was were be been has have had do does"
              .concat(" did will would can could may which who whom whose what when where why how")
              .concat(" many much this that these those it its and or not than after before")
              .split(" "));

  private final FactStore store;
  private final List<List<String>> questions;

  private StoreBench(FactStore store, List<List<String>> questions) {
    this.store = store;
    this.questions = questions;
  }

  /** Something to measure. */
  @FunctionalInterface
  private interface Call {
    Object on(int number);
  }

  /** Runs the bench. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    List<JsonNode> lines = new ArrayList<>();
    for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
      lines.addAll(lines(Path.of(name)));
    }
    measure("create", 11, number -> openAndClose(create(file, number)));
    if (!Files.exists(file)) {
      fill(file, lines);
    }
    measure("open", 11, number -> openAndClose(file));
    List<List<String>> questions =
        lines.stream().map(line -> words(line.path("question").asText())).toList();
    try (FactStore store = Sqlite.open(file)) {
      new StoreBench(store, questions.subList(0, Math.min(MAX_QUESTIONS, questions.size()))).run();
    }
  }

  private void run() {
    List<List<ScoredPassage>> found =
        questions.stream().map(words -> store.search(OPERATOR, words, 60)).toList();
    int times = questions.size();
    measure("search(60)", times, number -> store.search(OPERATOR, questions.get(number), 60));
    List<List<PassageId>> ids =
        found.stream()
            .map(all -> all.stream().limit(12).map(one -> one.passage().id()).toList())
            .filter(all -> !all.isEmpty())
            .toList();
    measure("factsOf(12)", ids.size(), number -> store.factsOf(ids.get(number)));
    List<RevisionId> revisions = ids.stream().map(all -> all.get(0).revision()).toList();
    measure("find(revision)", ids.size(), number -> store.find(revisions.get(number)));
    measure("passages(revision)", ids.size(), number -> store.passages(revisions.get(number)));
    measure(
        "namesLike", times, number -> store.namesLike(OPERATOR, longest(questions.get(number)), 5));
  }

  private static String longest(List<String> words) {
    return words.stream().max((a, b) -> Integer.compare(a.length(), b.length())).orElse("nobody");
  }

  private static void measure(String what, int times, Call call) {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      call.on(i);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    print(what, millis);
  }

  private static void print(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-20s p50 %8.2f ms  p95 %8.2f ms  first %8.2f ms  (%d)%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        millis[0],
        sorted.length);
  }

  private static Path create(Path file, int number) {
    return file.resolveSibling("created-" + ProcessHandle.current().pid() + "-" + number + ".db");
  }

  private static boolean openAndClose(Path file) {
    boolean before = Files.exists(file);
    Sqlite.open(file).close();
    return before || file.toFile().delete();
  }

  private static void fill(Path file, List<JsonNode> lines) {
    List<Double> millis = new ArrayList<>();
    try (FactStore store =
        Sqlite.open(new Sqlite.Settings(file, Sqlite.Settings.of(file).patience(), true))) {
      for (JsonNode line : lines) {
        for (JsonNode article : line.path("articles")) {
          if (!article.path("text").asText().isBlank()) {
            ReadArticle read = read(article);
            long start = System.nanoTime();
            store.store(read, ShelfId.OPERATOR, Instant.EPOCH);
            millis.add((System.nanoTime() - start) / 1e6);
          }
        }
      }
      System.out.println("articles " + store.articles(OPERATOR).size());
    }
    System.out.println("bytes " + file.toFile().length());
    print("store", millis.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** A sentence ends at a full stop before white space. */
  private static ReadArticle read(JsonNode article) {
    return ReadArticleFixture.read(
        Article.of(
            article.path("title").asText().replaceAll("\\s+", " ").strip(),
            article.path("text").asText().replaceAll("(?<=[.!?]) +", "\n").strip(),
            new Publication(
                Optional.of("Gazette"),
                Optional.empty(),
                Optional.of(PublicationDate.stated(LocalDate.of(2023, 10, 1))),
                Optional.of(URI.create(article.path("url").asText().replaceAll("[^!-~]", ""))))));
  }

  private static List<String> words(String question) {
    return Arrays.stream(question.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1)
        .filter(word -> !STOP_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(mapper.readTree(line));
      }
    }
    return lines;
  }
}
