package dateline.eval;

import dateline.news.ArticleException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/**
 * Asks the system under test what the set asks. Exercises run side by side where there are several,
 * each with a store of its own; with a named store, one after the other.
 */
public final class Examiner {
  private final SubjectFactory subjects;
  private final LongSupplier nanoTime;
  private final int threads;

  /**
   * Makes an examiner.
   *
   * @param nanoTime a clock that only goes forward, in nanoseconds
   * @param threads how many exercises may run at the same time, at least 1
   */
  public Examiner(SubjectFactory subjects, LongSupplier nanoTime, int threads) {
    this.subjects = subjects;
    this.nanoTime = nanoTime;
    this.threads = threads;
  }

  /**
   * Runs a set.
   *
   * @throws EvaluationException if the system failed on a question; the message names it
   */
  public Examination examine(EvaluationSet set, Conditions conditions, Progress progress) {
    int side = conditions.store().isPresent() ? 1 : Math.min(threads, set.exercises().size());
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, side));
    try (Progress.Steps steps = progress.start(set.name(), set.steps())) {
      List<Future<Examination>> running = new ArrayList<>();
      for (Exercise exercise : set.exercises()) {
        running.add(pool.submit(() -> run(exercise, conditions, steps)));
      }
      return join(running);
    } finally {
      pool.shutdownNow();
    }
  }

  private Examination run(Exercise exercise, Conditions conditions, Progress.Steps steps) {
    List<String> unread = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    try (Subject subject = subjects.open(conditions)) {
      for (LabelledArticle article : exercise.articles()) {
        if (!read(subject, article)) {
          unread.add(article.label());
        }
        steps.step();
      }
      for (EvaluationQuestion question : exercise.questions()) {
        outcomes.add(ask(subject, question));
        steps.step();
      }
    }
    return new Examination(outcomes, unread);
  }

  private static boolean read(Subject subject, LabelledArticle article) {
    try {
      subject.read(article.article(), article.label());
      return true;
    } catch (ArticleException e) {
      return false; // counted by the caller: its questions are asked all the same
    }
  }

  private Outcome ask(Subject subject, EvaluationQuestion question) {
    long start = nanoTime.getAsLong();
    try {
      Prediction prediction =
          subject.answer(question.history(), question.question(), question.labels());
      Duration took = Duration.ofNanos(nanoTime.getAsLong() - start);
      return new Outcome(question, prediction, took);
    } catch (RuntimeException e) {
      throw new EvaluationException(
          "Question " + question.id() + " could not be answered: " + e.getMessage(), e);
    }
  }

  private static Examination join(List<Future<Examination>> running) {
    List<Outcome> outcomes = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Future<Examination> one : running) {
      Examination part = await(one);
      outcomes.addAll(part.outcomes());
      unread.addAll(part.unread());
    }
    return new Examination(outcomes, unread);
  }

  private static Examination await(Future<Examination> one) {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EvaluationException("The evaluation was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new EvaluationException("The evaluation failed: " + e.getCause(), e);
    }
  }
}
