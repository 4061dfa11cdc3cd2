package dateline.eval.bench;

import dateline.eval.EvaluationException;
import dateline.eval.Percentiles;
import dateline.eval.Progress;
import dateline.eval.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/** Measures questions over all articles of a subject: one at a time, then side by side. */
final class QuestionBench {
  /** So many questions are asked first, unmeasured; half of them where there are few. */
  private static final int WARM_UP = 50;

  private final Subject subject;
  private final LongSupplier nanoTime;
  private final Machine machine;

  QuestionBench(Subject subject, LongSupplier nanoTime, Machine machine) {
    this.subject = subject;
    this.nanoTime = nanoTime;
    this.machine = machine;
  }

  AnsweringSpeed run(List<String> questions, Progress progress) {
    try (Progress.Steps steps = progress.start("questions", 2 * questions.size())) {
      questions.stream().limit(Math.min(WARM_UP, questions.size() / 2)).forEach(this::ask);
      List<Duration> each = new ArrayList<>();
      Duration before = machine.inModels();
      for (String question : questions) {
        each.add(ask(question));
        steps.step();
      }
      Duration alone = each.stream().reduce(Duration.ZERO, Duration::plus);
      OptionalDouble overModels = ratio(alone, machine.inModels().minus(before));
      Duration together = together(questions, steps);
      return new AnsweringSpeed(
          questions.size(),
          Percentiles.of(each),
          perSecond(questions.size(), alone),
          overModels,
          machine.processors(),
          perSecond(questions.size(), together));
    }
  }

  private Duration ask(String question) {
    long start = nanoTime.getAsLong();
    subject.answer(List.of(), question, Set.of());
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  private Duration together(List<String> questions, Progress.Steps steps) {
    ExecutorService pool = Executors.newFixedThreadPool(machine.processors());
    try {
      List<Callable<Duration>> tasks = new ArrayList<>();
      for (String question : questions) {
        tasks.add(
            () -> {
              Duration took = ask(question);
              steps.step();
              return took;
            });
      }
      long start = nanoTime.getAsLong();
      for (Future<Duration> done : pool.invokeAll(tasks)) {
        done.get();
      }
      return Duration.ofNanos(nanoTime.getAsLong() - start);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EvaluationException("The bench was interrupted.", e);
    } catch (ExecutionException e) {
      throw new EvaluationException("A question could not be answered: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static OptionalDouble ratio(Duration all, Duration part) {
    return part.isZero()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) all.toNanos() / part.toNanos());
  }

  private static double perSecond(int questions, Duration took) {
    return took.isZero() ? 0 : questions / (took.toNanos() / 1e9);
  }
}
