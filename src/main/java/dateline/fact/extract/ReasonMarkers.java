package dateline.fact.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that open a reason, purpose or condition. */
final class ReasonMarkers {
  private static final List<List<String>> MARKERS =
      List.of(
          List.of("because", "of"),
          List.of("because"),
          List.of("due", "to"),
          List.of("owing", "to"),
          List.of("thanks", "to"),
          List.of("as", "a", "result", "of"),
          List.of("in", "order", "to"),
          List.of("so", "that"),
          List.of("in", "case"),
          List.of("in", "response", "to"),
          List.of("in", "protest", "at"),
          List.of("as", "long", "as"),
          List.of("provided", "that"),
          List.of("on", "condition", "that"),
          List.of("for", "fear", "of"),
          List.of("if"),
          List.of("unless"));

  /** Where one of these follows "due to" and the like, no reason is given. */
  private static final Set<String> NO_CONDITION = Set.of("as", "even", "wonder", "ask", "asked");

  private final SentenceView view;

  ReasonMarkers(SentenceView view) {
    this.view = view;
  }

  /** The marker that starts with the token; one of a purpose ends with "to". */
  Optional<TokenRange> at(int token) {
    for (List<String> marker : MARKERS) {
      if (matches(marker, token)) {
        return Optional.of(new TokenRange(token, token + marker.size() - 1))
            .filter(range -> !isDueToHappen(range) && !isNoCondition(range));
      }
    }
    return isPurpose(token) || isCausalAfter(token)
        ? Optional.of(new TokenRange(token, token))
        : Optional.empty();
  }

  private boolean matches(List<String> marker, int token) {
    for (int i = 0; i < marker.size(); i++) {
      if (!view.word(token + i).equals(marker.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isDueToHappen(TokenRange marker) {
    return view.word(marker.first()).equals("due") && view.tag(marker.last() + 1).equals("VB");
  }

  private boolean isNoCondition(TokenRange marker) {
    return view.word(marker.first()).equals("if") && view.isAny(marker.first() - 1, NO_CONDITION);
  }

  /** An infinitive that no verb, noun or adjective before it asks for. */
  private boolean isPurpose(int token) {
    if (!view.tag(token).equals("TO") || !view.tag(token + 1).equals("VB") || token == 0) {
      return false;
    }
    Unit unit = view.units().get(view.unitOf(token));
    if (!unit.isVerbPhrase() || unit.range().first() != token) {
      return false;
    }
    boolean asked =
        ClauseWords.INFINITIVE_NOUNS.contains(view.token(token - 1).lemma())
            || view.tag(token - 1).equals("CC")
            || view.tag(token - 1).startsWith("W")
            || view.units().get(view.unitOf(token - 1)).isAdjective();
    return !asked
        && Clauses.before(view, token)
            .filter(clause -> !isControlling(clause))
            .filter(clause -> token > clause.verb().last())
            .isPresent();
  }

  private boolean isControlling(Clause clause) {
    String lemma = view.token(view.mainVerb(clause.verb())).lemma();
    return ClauseWords.CONTROLLING.contains(lemma)
        || ClauseWords.PLANNING.contains(lemma)
        || ClauseWords.FAILING.contains(lemma);
  }

  /** "After" with a clause whose deed was done to something, as a cause is. */
  private boolean isCausalAfter(int token) {
    return view.word(token).equals("after")
        && !view.isTime(new TokenRange(token, Math.min(token + 1, view.size() - 1)))
        && Clauses.before(view, token).isPresent()
        && view.clauses().stream().anyMatch(clause -> clause.first() == token + 1);
  }
}
