package dateline.eval;

import java.util.List;

/**
 * The mean scores of some questions, in hundredths.
 *
 * @param questions how many of them have gold answers
 * @param answered how many of those were answered
 */
public record Quality(int questions, int answered, double exactMatch, double f1) {
  /** The mean over those outcomes that can be scored. */
  static Quality of(List<Outcome> outcomes) {
    List<Outcome> scored = outcomes.stream().filter(one -> one.score().isPresent()).toList();
    List<Score> scores = scored.stream().flatMap(one -> one.score().stream()).toList();
    return new Quality(
        scored.size(),
        (int) scored.stream().filter(one -> !one.prediction().refused()).count(),
        100 * scores.stream().mapToDouble(Score::exactMatch).average().orElse(0),
        100 * scores.stream().mapToDouble(Score::f1).average().orElse(0));
  }
}
