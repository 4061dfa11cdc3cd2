package dateline.eval.fact;

import dateline.eval.Share;
import dateline.fact.FactKind;
import java.util.Map;

/**
 * How well facts are extracted.
 *
 * @param kinds precision, recall and F1 of each kind, the kinds in their own order
 * @param attribution matched facts whose speakers are right, none where the outlet speaks
 * @param attributed labelled facts that are somebody's words: found, and with the right speakers
 * @param polarity matched facts that are negated or not as labelled
 * @param standing matched facts as firm as labelled
 * @param times matched facts with a resolved time: found with exactly its days
 * @param names matched facts with an argument that stands for a fuller name: found with that name
 */
public record FactScores(
    Map<FactKind, KindScore> kinds,
    Share attribution,
    Share attributed,
    Share polarity,
    Share standing,
    Share times,
    Share names) {
  /** The scores of one kind. */
  public KindScore of(FactKind kind) {
    return kinds.getOrDefault(kind, new KindScore(0, 0, 0));
  }

  /** All kinds taken together. */
  public KindScore overall() {
    return kinds.values().stream().reduce(new KindScore(0, 0, 0), KindScore::plus);
  }
}
