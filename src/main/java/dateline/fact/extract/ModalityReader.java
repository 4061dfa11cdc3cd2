package dateline.fact.extract;

import dateline.fact.Standing;
import dateline.text.Quotation;
import dateline.text.Span;
import java.util.Optional;
import java.util.Set;

/** Reads negation and modality off a clause's verb phrase and what stands around it. */
final class ModalityReader {
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> COMPLEMENTS = Set.of("to", "that", "on");

  private final SentenceView view;

  ModalityReader(SentenceView view) {
    this.view = view;
  }

  Modality read(Clause clause) {
    int first = clause.verb().first();
    boolean bare = view.tag(first).equals("VB") && !view.word(first).equals("be");
    if (bare) {
      return Clauses.before(view, first).map(this::read).orElse(FactMaker.PLAIN);
    }
    return new Modality(isNegated(clause), standing(clause));
  }

  private boolean isNegated(Clause clause) {
    TokenRange verb = clause.verb();
    int negations = 0;
    for (int i = verb.first(); i <= verb.last() + 1; i++) {
      if (view.isAny(i, ClauseWords.NEGATIONS) || isFailing(i, verb)) {
        negations++;
      }
    }
    negations += opensWithNo(clause.subject()) + opensWithNo(clause.object());
    return negations % 2 == 1;
  }

  private boolean isFailing(int token, TokenRange verb) {
    return token < verb.last()
        && ClauseWords.FAILING.contains(view.token(token).lemma())
        && view.word(token + 1).equals("to");
  }

  private int opensWithNo(Optional<TokenRange> phrase) {
    return phrase.filter(range -> view.isAny(range.first(), ClauseWords.NEGATIONS)).isPresent()
        ? 1
        : 0;
  }

  private Standing standing(Clause clause) {
    TokenRange verb = clause.verb();
    if (isDoubted(verb) || isCondition(clause)) {
      return Standing.POSSIBLE;
    }
    for (int i = verb.first(); i <= verb.last(); i++) {
      Optional<Standing> modal = modal(i);
      if (modal.isPresent()) {
        return modal.get();
      }
    }
    return governed(clause);
  }

  private Optional<Standing> modal(int token) {
    String word = view.word(token);
    if (!view.tag(token).equals("MD")) {
      return Optional.empty();
    }
    if (ClauseWords.POSSIBLE_MODALS.contains(word)) {
      return Optional.of(Standing.POSSIBLE);
    }
    if (ClauseWords.OBLIGING_MODALS.contains(word)) {
      return Optional.of(Standing.ASKED_FOR);
    }
    boolean shifted = (word.equals("would") || word.equals("'d")) && isRetold(token);
    return Optional.of(
        shifted || !(word.equals("would") || word.equals("'d"))
            ? Standing.PLANNED
            : Standing.POSSIBLE);
  }

  /** In a clause that retells, "would" is what "will" was when it was said. */
  private boolean isRetold(int token) {
    Span span = view.token(token).span();
    return view.quotations().stream()
        .anyMatch(said -> said.style() != Quotation.Style.DIRECT && said.words().contains(span));
  }

  private Standing governed(Clause clause) {
    TokenRange verb = clause.verb();
    int to = -1;
    for (int i = verb.first(); i <= verb.last(); i++) {
      to = view.tag(i).equals("TO") && to < 0 ? i : to;
    }
    int governor = to > 0 ? to - 1 : view.mainVerb(verb);
    String lemma = view.token(governor).lemma();
    boolean complement = view.isAny(clause.core().last() + 1, COMPLEMENTS) || to > 0;
    if (ClauseWords.WANTING.contains(lemma)
        || (complement && ClauseWords.WANTING_WITH_COMPLEMENT.contains(lemma))
        || (lemma.equals("tell") && isToldToAct(clause.core().last() + 1))
        || view.word(verb.first()).equals("be")) {
      return Standing.ASKED_FOR;
    }
    boolean plan = to > 0 && (ClauseWords.PLANNING.contains(lemma) || isBe(governor));
    return plan ? Standing.PLANNED : Standing.ASSERTED;
  }

  /** "Told them to leave" wants it done; "told them that" does not. */
  private boolean isToldToAct(int next) {
    return view.tag(next).equals("TO") && view.tag(next + 1).startsWith("VB");
  }

  private boolean isBe(int token) {
    return Set.of("is", "are", "was", "were", "'s", "'re").contains(view.word(token));
  }

  private boolean isDoubted(TokenRange verb) {
    for (int i = verb.first() - 1; i <= verb.last() + 2; i++) {
      if (view.isAny(i, ClauseWords.DOUBTS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCondition(Clause clause) {
    int before = clause.first() - 1;
    return view.isAny(before, CONDITIONS);
  }
}
