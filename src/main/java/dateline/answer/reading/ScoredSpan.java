package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.news.RevisionId;
import dateline.text.Span;
import java.util.Locale;
import java.util.regex.Pattern;

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
  private static final Pattern BESIDES = Pattern.compile("\\b(?:the|an?)\\b|[^\\p{L}\\p{N}]+");

  /** Higher is better. */
  double score() {
    return lead + prior;
  }

  /** The same, its prior raised by the support. */
  ScoredSpan supported(double support) {
    return new ScoredSpan(source, match, span, lead, prior + support, yes);
  }

  RevisionId article() {
    return source.passage().id().revision();
  }

  /**
   * Its words in lower case, without articles and marks: what two spans that answer alike share.
   */
  String says() {
    String words = source.passage().words(span).toLowerCase(Locale.ROOT);
    return BESIDES.matcher(words).replaceAll(" ").strip();
  }

  /** Whether both are the same answer: they share text, or say the same. */
  boolean answersLike(ScoredSpan other) {
    boolean shared =
        source.passage().id().equals(other.source.passage().id()) && span.overlaps(other.span);
    return shared || says().equals(other.says());
  }
}
