package dateline.answer;

import dateline.text.Span;

/**
 * Words that may answer a question.
 *
 * @param source the passage they stand in
 * @param span the words, by offsets of the article's text
 * @param score higher is better; only orders candidates of one question
 * @param confidence the calibrated probability that they are right
 * @param yes how likely they say yes rather than no to a question that wants one of them, 0 to 1;
 *     {@link #UNDECIDED} where the reader cannot tell
 */
public record SpanCandidate(
    Evidenced source, Span span, double score, Confidence confidence, double yes) {
  /** Neither yes nor no: what a reader says that gives no verdicts. */
  public static final double UNDECIDED = 0.5;

  /** The words themselves. */
  public String words() {
    return source.passage().words(span);
  }
}
