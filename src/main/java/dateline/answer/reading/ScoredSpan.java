package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.text.Span;

/**
 * A candidate of one question with its score.
 *
 * @param source its passage
 * @param match how that passage matches the question
 * @param span where it stands in the article's text
 * @param score higher is better
 * @param yes how likely it says yes rather than no, 0 to 1
 */
record ScoredSpan(Evidenced source, PassageMatch match, Span span, double score, double yes) {
  private static final double SAME_PASSAGE = 0.5;

  /** Whether the other is of the same article and shares text with this one. */
  boolean overlaps(ScoredSpan other) {
    return source.passage().id().equals(other.source.passage().id()) && span.overlaps(other.span);
  }

  /**
   * How far two scorers agree: 1 where their spans share text, 0.5 where only the passage is one.
   */
  double agreement(ScoredSpan other) {
    boolean together = source.passage().id().equals(other.source.passage().id());
    return overlaps(other) ? 1 : together ? SAME_PASSAGE : 0;
  }
}
