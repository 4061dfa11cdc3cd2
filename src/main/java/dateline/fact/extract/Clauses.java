package dateline.fact.extract;

import dateline.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that something belongs to. */
final class Clauses {
  /** After these, a phrase belongs to what follows. */
  private static final Set<String> OPENING = Set.of("and", "but", "\"", ";", ":");

  private Clauses() {}

  /** The clause around the span: the narrowest, else the next one, else the last before. */
  static Optional<Clause> of(SentenceView view, Span span) {
    return view.range(span).flatMap(range -> of(view, range));
  }

  static Optional<Clause> of(SentenceView view, TokenRange range) {
    return view.clauses().stream()
        .filter(clause -> clause.range().contains(range))
        .min(Comparator.comparingInt(clause -> clause.range().last() - clause.range().first()))
        .or(() -> next(view, range))
        .or(() -> before(view, range.first()));
  }

  /** The clause that a fronted phrase belongs to, unless another one has ended just before. */
  private static Optional<Clause> next(SentenceView view, TokenRange range) {
    return view.clauses().stream()
        .filter(clause -> clause.first() > range.last())
        .findFirst()
        .filter(clause -> before(view, range.first()).isEmpty() || isOpen(view, range));
  }

  private static boolean isOpen(SentenceView view, TokenRange range) {
    for (int i = range.first() - 1; i >= 0 && i >= range.first() - 2; i--) {
      if (OPENING.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The last clause whose verb stands before the token. */
  static Optional<Clause> before(SentenceView view, int token) {
    return view.clauses().stream()
        .filter(clause -> clause.verb().last() < token)
        .reduce((one, other) -> other);
  }
}
