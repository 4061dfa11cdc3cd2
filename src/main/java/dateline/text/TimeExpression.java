package dateline.text;

import java.util.Optional;

/**
 * Words that say when.
 *
 * @param span the words, without a preposition before them
 * @param interval the days meant; empty where that cannot be told, as for a relative time in an
 *     article without a date
 * @param precision how finely it tells the time
 * @param inferred whether the interval rests on a date that the text forces rather than states
 */
public record TimeExpression(
    Span span, Optional<TimeInterval> interval, TimePrecision precision, boolean inferred) {
  public TimeExpression {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a time expression covers some text, not " + span);
    }
  }
}
