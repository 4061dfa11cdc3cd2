package dateline.eval.bench;

import dateline.eval.Conditions;
import dateline.eval.EvaluationException;
import dateline.eval.LabelledArticle;
import dateline.eval.Percentiles;
import dateline.eval.Progress;
import dateline.eval.Subject;
import dateline.eval.SubjectFactory;
import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.ArticleReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** Measures speed and memory in one run, so that the figures can be set against each other. */
public final class Bench {
  /** So many articles go through each pipeline first, to have the hot code compiled. */
  private static final int WARM_UP = 100;

  private static final double MEBIBYTE = 1 << 20;

  private final SubjectFactory subjects;
  private final Pipelines pipelines;
  private final Machine machine;
  private final LongSupplier nanoTime;

  /** The two things that reading is held against: getting at the text, and the bare pipeline. */
  public record Pipelines(ArticleReader reader, BarePipeline bare) {}

  /**
   * Makes a bench.
   *
   * @param nanoTime a clock that only goes forward, in nanoseconds
   */
  public Bench(
      SubjectFactory subjects, Pipelines pipelines, Machine machine, LongSupplier nanoTime) {
    this.subjects = subjects;
    this.pipelines = pipelines;
    this.machine = machine;
    this.nanoTime = nanoTime;
  }

  /**
   * Runs the bench; articles that cannot be read are left out of all figures.
   *
   * @throws EvaluationException if none can be read
   */
  public BenchReport run(BenchInput input, Conditions conditions, Progress progress) {
    warmUp(input.articles().subList(0, Math.min(WARM_UP, input.articles().size())));
    try (Subject subject = subjects.open(conditions)) {
      List<TimedArticle> read = read(subject, input.articles(), progress);
      if (read.isEmpty()) {
        throw new EvaluationException("None of the articles can be read: name others.");
      }
      List<Duration> each = read.stream().map(TimedArticle::took).toList();
      Throughput reading = throughput(read, sum(each));
      Throughput bare = throughput(read, sum(read.stream().map(TimedArticle::bare).toList()));
      Optional<AnsweringSpeed> answering = answering(subject, questions(input, read), progress);
      return new BenchReport(
          bare,
          reading,
          bare.seconds() / reading.seconds(),
          Percentiles.of(each),
          answering,
          memory(),
          milliseconds(machine.startUp()));
    }
  }

  /** An article that could be read: how long all that reading does took, and the bare pipeline. */
  private record TimedArticle(Article article, Duration took, Duration bare) {}

  private Optional<AnsweringSpeed> answering(
      Subject subject, List<String> questions, Progress progress) {
    QuestionBench bench = new QuestionBench(subject, nanoTime, machine);
    return questions.isEmpty() ? Optional.empty() : Optional.of(bench.run(questions, progress));
  }

  private void warmUp(List<LabelledArticle> articles) {
    try (Subject subject = subjects.open(Conditions.SHIPPED)) {
      for (LabelledArticle article : articles) {
        read(subject, article);
      }
    }
  }

  private List<TimedArticle> read(
      Subject subject, List<LabelledArticle> articles, Progress progress) {
    List<TimedArticle> read = new ArrayList<>();
    try (Progress.Steps steps = progress.start("reading", articles.size())) {
      for (LabelledArticle article : articles) {
        read(subject, article).ifPresent(read::add);
        steps.step();
      }
    }
    return read;
  }

  /** The two right after each other, so that what else the machine does slows both alike. */
  private Optional<TimedArticle> read(Subject subject, LabelledArticle labelled) {
    try {
      Duration took = time(() -> subject.read(labelled.article(), labelled.label()));
      Article article = pipelines.reader().read(labelled.article());
      Duration bare = time(() -> pipelines.bare().process(article.text()));
      return Optional.of(new TimedArticle(article, took, bare));
    } catch (ArticleException e) {
      return Optional.empty(); // pages of the web are empty or foreign at times
    }
  }

  private Duration time(Runnable work) {
    long start = nanoTime.getAsLong();
    work.run();
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  private static List<String> questions(BenchInput input, List<TimedArticle> articles) {
    List<String> all =
        input.questions().isEmpty()
            ? TitleQuestions.about(articles.stream().map(TimedArticle::article).toList())
            : input.questions();
    return all.stream().limit(input.questionLimit()).toList();
  }

  private BenchReport.Memory memory() {
    OptionalDouble resident =
        machine.residentBytes().stream().mapToDouble(bytes -> bytes / MEBIBYTE).findFirst();
    return new BenchReport.Memory(machine.heapBytes() / MEBIBYTE, resident);
  }

  private static OptionalDouble milliseconds(Optional<Duration> took) {
    return took.stream().mapToDouble(one -> one.toNanos() / 1e6).findFirst();
  }

  private static Throughput throughput(List<TimedArticle> articles, Duration took) {
    long characters = articles.stream().mapToLong(one -> one.article().text().length()).sum();
    return Throughput.of(articles.size(), characters, took);
  }

  private static Duration sum(List<Duration> durations) {
    return durations.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
