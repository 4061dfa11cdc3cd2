package dateline.answer.reading;

import dateline.text.Span;
import java.util.List;

/**
 * How well each piece of a text would begin and end an answer. Immutable.
 *
 * <p>The score of a span is {@code start(first) + end(last)}; the text answers rather than not
 * where that is more than {@link #none}.
 */
public final class SpanScores {
  /** In pieces: longer spans are no answers. */
  static final int LONGEST = 30;

  private final List<Span> pieces;
  private final Overall overall;
  private final float[] starts;
  private final float[] ends;

  /**
   * What a text says as a whole.
   *
   * @param none the score of "the text does not say"
   * @param yes how likely it says yes rather than no to a question that wants one of them, 0 to 1
   */
  public record Overall(double none, double yes) {}

  /**
   * Scores of one text.
   *
   * @param pieces where the pieces stand in the text, in order
   * @param overall what the text says as a whole
   * @param starts one a piece, unbounded, higher is better
   * @param ends the same
   */
  public SpanScores(List<Span> pieces, Overall overall, float[] starts, float[] ends) {
    if (starts.length != pieces.size() || ends.length != pieces.size()) {
      throw new IllegalArgumentException("scores are one a piece: " + pieces.size());
    }
    this.pieces = List.copyOf(pieces);
    this.overall = overall;
    this.starts = starts.clone();
    this.ends = ends.clone();
  }

  /** The number of pieces. */
  public int size() {
    return pieces.size();
  }

  /** Where a piece stands in the text. */
  public Span piece(int place) {
    return pieces.get(place);
  }

  /** The score of "the text does not say". */
  public double none() {
    return overall.none();
  }

  /** How likely the text says yes rather than no, 0 to 1. */
  public double yes() {
    return overall.yes();
  }

  /** How well a piece would begin the answer. */
  public double start(int place) {
    return starts[place];
  }

  /** How well a piece would end the answer. */
  public double end(int place) {
    return ends[place];
  }

  /** How far the best span of at most {@link #LONGEST} pieces is above "does not say". */
  double lead() {
    double best = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < starts.length; start++) {
      for (int end = start; end < Math.min(ends.length, start + LONGEST); end++) {
        best = Math.max(best, starts[start] + ends[end]);
      }
    }
    return best - none();
  }
}
