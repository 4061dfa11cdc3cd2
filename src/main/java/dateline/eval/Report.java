package dateline.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What an evaluation says about the answers.
 *
 * @param set the set's name
 * @param questions how many were asked
 * @param unreadArticles how many articles could not be read
 * @param answered how many of all questions got an answer
 * @param latency of the answers
 * @param scores how good they are; empty where the file's answers are blank
 */
public record Report(
    String set,
    int questions,
    int unreadArticles,
    Share answered,
    Percentiles latency,
    Optional<Scores> scores) {

  /**
   * How good the answers are.
   *
   * @param answerable over the answerable questions, those for a yes or no among them
   * @param withoutYesNo over the answerable questions that want words
   * @param yesNo over the questions for a yes or no: its exact match is their accuracy
   * @param overall over all questions, where a refusal of an unanswerable one counts fully
   * @param f1Interval the 95 % bootstrap interval of the answerable questions' F1, in hundredths
   * @param rightWhenAnswered of the answers given, how many have an F1 of at least 0.5
   * @param refusalsOnUnanswerable of the unanswerable questions, how many were refused
   * @param falseRefusals of the answerable questions, how many were refused
   * @param byType the same by the annotators' class; no entry where the file has none
   * @param byIntent the same by what the system took the question for
   * @param reliability how far the confidence can be trusted
   */
  public record Scores(
      Quality answerable,
      Quality withoutYesNo,
      Quality yesNo,
      Quality overall,
      Bootstrap.Interval f1Interval,
      Share rightWhenAnswered,
      Share refusalsOnUnanswerable,
      Share falseRefusals,
      SortedMap<String, Quality> byType,
      SortedMap<String, Quality> byIntent,
      Reliability reliability) {}

  /** Sums up an examination. */
  public static Report of(String set, Examination examination, RandomGenerator random) {
    List<Outcome> outcomes = examination.outcomes();
    return new Report(
        set,
        outcomes.size(),
        examination.unread().size(),
        share(outcomes, one -> !one.prediction().refused()),
        Percentiles.of(outcomes.stream().map(Outcome::took).toList()),
        scores(outcomes.stream().filter(one -> one.score().isPresent()).toList(), random));
  }

  private static Optional<Scores> scores(List<Outcome> scored, RandomGenerator random) {
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    List<Outcome> answerable = that(scored, gold -> gold.answerable());
    List<Outcome> answered = scored.stream().filter(one -> !one.prediction().refused()).toList();
    return Optional.of(
        new Scores(
            Quality.of(answerable),
            Quality.of(that(scored, gold -> gold.answerable() && !gold.yesNo())),
            Quality.of(that(scored, Gold::yesNo)),
            Quality.of(scored),
            f1Interval(answerable, random),
            share(answered, Reliability::right),
            share(that(scored, gold -> !gold.answerable()), one -> one.prediction().refused()),
            share(answerable, one -> one.prediction().refused()),
            grouped(scored, one -> one.question().type()),
            grouped(scored, one -> one.prediction().intent()),
            Reliability.of(scored)));
  }

  private static Bootstrap.Interval f1Interval(List<Outcome> outcomes, RandomGenerator random) {
    double[] f1 = outcomes.stream().mapToDouble(one -> one.score().orElseThrow().f1()).toArray();
    return new Bootstrap(random, Bootstrap.RESAMPLES).interval(f1).times(100);
  }

  private static List<Outcome> that(List<Outcome> outcomes, Predicate<Gold> wanted) {
    return outcomes.stream()
        .filter(one -> one.question().gold().filter(wanted).isPresent())
        .toList();
  }

  private static Share share(List<Outcome> outcomes, Predicate<Outcome> counted) {
    return new Share(outcomes.stream().filter(counted).count(), outcomes.size());
  }

  private static SortedMap<String, Quality> grouped(
      List<Outcome> outcomes, Function<Outcome, String> key) {
    Map<String, List<Outcome>> groups =
        outcomes.stream()
            .filter(one -> !key.apply(one).isEmpty())
            .collect(Collectors.groupingBy(key));
    SortedMap<String, Quality> qualities = new TreeMap<>();
    groups.forEach((name, members) -> qualities.put(name, Quality.of(members)));
    return qualities;
  }
}
