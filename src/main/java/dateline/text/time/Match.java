package dateline.text.time;

import java.util.Optional;

/** Words that a rule recognised: the position after the last one, and what they mean. */
record Match(int end, Meaning meaning) {
  static Optional<Match> of(int end, Meaning meaning) {
    return Optional.of(new Match(end, meaning));
  }

  /** The one that covers more words; the first of two that cover the same. */
  static Optional<Match> longer(Optional<Match> one, Optional<Match> other) {
    if (one.isEmpty() || (other.isPresent() && other.get().end() > one.get().end())) {
      return other;
    }
    return one;
  }
}
