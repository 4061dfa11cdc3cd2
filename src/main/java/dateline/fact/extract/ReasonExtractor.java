package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reasons, purposes and conditions: what follows "because", "if", "to", with what precedes it. */
final class ReasonExtractor implements KindExtractor {
  private final FactMaker maker;

  ReasonExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    List<Fact> reasons = new ArrayList<>();
    ReasonMarkers markers = new ReasonMarkers(view);
    for (int token = 0; token < view.size(); token++) {
      Optional<TokenRange> marker = markers.at(token);
      if (marker.isPresent()) {
        fact(view, marker.get()).ifPresent(reasons::add);
        token = marker.get().last();
      }
    }
    return reasons;
  }

  private Optional<Fact> fact(SentenceView view, TokenRange marker) {
    int start = view.word(marker.last()).equals("to") ? marker.last() : marker.last() + 1;
    int limit = limit(view, marker.first());
    int end = end(view, start, limit, isFronted(view, marker.first()));
    if (start > end) {
      return Optional.empty();
    }
    Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
    roles.put(Role.REASON, new TokenRange(start, end));
    Optional<Clause> outcome = outcome(view, marker.first(), end);
    outcome
        .flatMap(clause -> outcomeRange(view, clause, marker.first(), limit))
        .ifPresent(range -> roles.put(Role.OUTCOME, range));
    return roles.containsKey(Role.OUTCOME)
        ? Optional.of(
            maker.make(
                view,
                FactKind.REASON,
                roles,
                outcome.map(new ModalityReader(view)::read).orElse(FactMaker.PLAIN)))
        : Optional.empty();
  }

  private static boolean isFronted(SentenceView view, int marker) {
    return marker == 0
        || view.word(marker - 1).equals("\"")
        || Clauses.before(view, marker).isEmpty();
  }

  private static Optional<Clause> outcome(SentenceView view, int marker, int end) {
    return isFronted(view, marker)
        ? view.clauses().stream().filter(clause -> clause.first() > end).findFirst()
        : Clauses.before(view, marker);
  }

  private static Optional<TokenRange> outcomeRange(
      SentenceView view, Clause clause, int marker, int limit) {
    if (clause.first() > marker) {
      return Optional.of(
          new TokenRange(
              clause.first(), Math.max(clause.core().last(), Math.min(clause.last(), limit))));
    }
    int first = clause.subject().map(TokenRange::first).orElse(clause.first());
    int last = marker - 1;
    while (last > first && !Character.isLetterOrDigit(view.word(last).charAt(0))) {
      last--;
    }
    return last < clause.verb().first()
        ? Optional.empty()
        : Optional.of(new TokenRange(first, last));
  }

  /** The last token of the quotation that the marker stands in, or of the sentence. */
  private static int limit(SentenceView view, int marker) {
    Span at = view.token(marker).span();
    int limit = view.size() - 1;
    for (var said : view.quotations()) {
      Optional<TokenRange> words =
          said.words().contains(at) ? view.range(said.words()) : Optional.empty();
      limit = Math.min(limit, words.map(TokenRange::last).orElse(limit));
    }
    while (limit > marker
        && !Character.isLetterOrDigit(view.word(limit).charAt(0))
        && !view.word(limit).equals("%")) {
      limit--;
    }
    return limit;
  }

  /** A fronted reason ends at the comma after its verb; another one at a closing quote. */
  private static int end(SentenceView view, int start, int limit, boolean fronted) {
    for (int i = start; i <= limit; i++) {
      boolean comma = view.word(i).equals(",");
      if (view.word(i).equals("\"")
          || view.word(i).equals(";")
          || (comma && fronted)
          || (comma && startsAnotherClause(view, i, limit))) {
        return i - 1;
      }
    }
    return limit;
  }

  /** ", but …", ", and X did …", ", X said" do not belong to a reason. */
  private static boolean startsAnotherClause(SentenceView view, int comma, int limit) {
    String next = view.word(comma + 1);
    return next.equals("but")
        || next.equals("while")
        || next.equals("which")
        || view.clauses().stream()
            .anyMatch(
                clause ->
                    clause.first() <= limit
                        && (clause.first() == comma + 1
                            || (next.equals("and") && clause.first() == comma + 2)));
  }
}
