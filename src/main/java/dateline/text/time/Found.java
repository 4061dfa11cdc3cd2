package dateline.text.time;

import dateline.text.Span;
import dateline.text.TimeInterval;
import java.util.Optional;

/** A match in its sentence. */
record Found(Pieces pieces, int start, Match match) {
  Span span() {
    return pieces.span(start, match.end() - 1);
  }

  Tense tense() {
    return pieces.tense(start, match.end() - 1);
  }

  /** Whether another one stands in the same sentence. */
  boolean isBeside(Found other) {
    return pieces == other.pieces;
  }

  /** The day it means by its own tense, where that is a single one. */
  Optional<TimeInterval> day(Context context) {
    Context own = new Context(context.anchor(), tense(), context.previous());
    return match.meaning().resolve().apply(own).filter(time -> time.first().equals(time.last()));
  }
}
