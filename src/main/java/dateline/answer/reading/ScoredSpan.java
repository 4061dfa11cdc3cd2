package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.text.Span;

/**
 * A candidate of one question with its score.
 *
 * @param source its passage
 * @param match how that passage matches the question
 * @param span where it stands in the article's text
 * @param lead how much better its scorer finds it than no answer; higher is better
 * @param prior what is added for what the scorer does not see
 * @param yes how likely it says yes rather than no, 0 to 1
 */
record ScoredSpan(
    Evidenced source, PassageMatch match, Span span, double lead, double prior, double yes) {
  /** Higher is better. */
  double score() {
    return lead + prior;
  }

  /** Whether the other is of the same article and shares text with this one. */
  boolean overlaps(ScoredSpan other) {
    return source.passage().id().equals(other.source.passage().id()) && span.overlaps(other.span);
  }
}
