package dateline.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.eval.Conditions;
import dateline.eval.EvaluationException;
import dateline.eval.FakeSubject;
import dateline.eval.LabelledArticle;
import dateline.eval.Progress;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BenchTest {
  private final FakeSubject.Factory subjects = new FakeSubject.Factory();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void setsReadingAgainstTheBarePipeline() {
    BenchReport report = run(List.of("one two", "three four"), List.of("When?", "Where?"));
    assertThat(report.reading().articles()).isEqualTo(2);
    assertThat(report.bare().characters()).isEqualTo(17 + 2 * "Title\n\n".length());
    // A tick of a millisecond each.
    assertThat(report.bare().seconds()).isEqualTo(0.002);
    assertThat(report.speedOfBare()).isEqualTo(1);
  }

  @Test
  void asksEachQuestionAloneAndSideBySide() {
    BenchReport report = run(List.of("one two"), List.of("When?", "Where?"));
    AnsweringSpeed answering = report.answering().orElseThrow();
    assertThat(answering.questions()).isEqualTo(2);
    assertThat(answering.latency().p50Ms()).isEqualTo(1);
    assertThat(answering.perSecond()).isEqualTo(1_000);
    assertThat(answering.overModels()).hasValue(2);
    assertThat(subjects.asked()).contains("When?", "Where?").hasSize(5);
  }

  @Test
  void asksNoMoreThanItIsTold() {
    BenchInput input = input(List.of("one two"), List.of("When?", "Where?"));
    assertThat(run(input.asking(1)).answering().orElseThrow().questions()).isEqualTo(1);
    assertThat(run(input.asking(0)).answering()).isEmpty();
  }

  @Test
  void asksAboutTitlesWhereThereAreNoQuestions() {
    run(List.of("one two"), List.of());
    assertThat(subjects.asked()).anyMatch(question -> question.endsWith(": Title?"));
  }

  @Test
  void tellsMemoryInMebibytesAndStartUpInMilliseconds() {
    BenchReport report = run(List.of("one two"), List.of("When?"));
    assertThat(report.memory().heap()).isEqualTo(3);
    assertThat(report.memory().resident()).isEmpty();
    assertThat(report.startUpMs()).hasValue(250);
  }

  @Test
  void leavesOutArticlesThatCannotBeRead() {
    assertThat(run(List.of(" ", "one two"), List.of("When?")).reading().articles()).isEqualTo(1);
  }

  @Test
  void needsAnArticle() {
    assertThatThrownBy(() -> run(List.of(" "), List.of("When?")))
        .isInstanceOf(EvaluationException.class);
  }

  private static BenchInput input(List<String> texts, List<String> questions) {
    List<LabelledArticle> articles =
        texts.stream()
            .map(
                text ->
                    new LabelledArticle(text, RawArticle.of(text.getBytes(StandardCharsets.UTF_8))))
            .toList();
    return new BenchInput(articles, questions);
  }

  private BenchReport run(List<String> texts, List<String> questions) {
    return run(input(texts, questions));
  }

  private BenchReport run(BenchInput input) {
    Bench.Pipelines pipelines =
        new Bench.Pipelines(
            raw -> Article.of("Title", text(raw), Publication.UNKNOWN), String::length);
    return new Bench(subjects, pipelines, new FakeMachine(), () -> clock.addAndGet(1_000_000))
        .run(input, Conditions.SHIPPED, Progress.SILENT);
  }

  private static String text(RawArticle raw) {
    return new String(raw.bytes(), StandardCharsets.UTF_8);
  }

  private static final class FakeMachine implements Machine {
    private int readings;

    /** A millisecond passes between two readings: half of what the two questions take. */
    @Override
    public Duration inModels() {
      readings++;
      return Duration.ofMillis(readings);
    }

    @Override
    public Optional<Duration> startUp() {
      return Optional.of(Duration.ofMillis(250));
    }

    @Override
    public long heapBytes() {
      return 3 << 20;
    }

    @Override
    public OptionalLong residentBytes() {
      return OptionalLong.empty();
    }

    @Override
    public int processors() {
      return 1;
    }
  }
}
