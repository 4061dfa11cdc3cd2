package dateline.text.time;

import dateline.text.Span;

/** A match in its sentence. */
record Found(Pieces pieces, int start, Match match) {
  Span span() {
    return pieces.span(start, match.end() - 1);
  }

  Tense tense() {
    return pieces.tense(start, match.end() - 1);
  }
}
