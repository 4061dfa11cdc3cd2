package dateline.fact.extract;

import dateline.text.Span;
import java.util.Optional;

/** Finds the noun phrase that is a verb's subject. */
final class SubjectFinder {
  private final SentenceView view;
  private final NounPhrases phrases;

  SubjectFinder(SentenceView view, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
  }

  /** The last unit of the subject, or its first one where it follows the verb. */
  Optional<Integer> find(int verb, int verbEnd) {
    int before = verb - 1;
    while (view.isUnit(before) && isSkipped(before)) {
      before--;
    }
    if (isCandidate(before) || isRelativeThat(before)) {
      return isExpletive(before) ? after(verbEnd) : Optional.of(beyondRelative(before));
    }
    if (view.isMark(before, ",") && !view.isMark(before - 1, "\"")) {
      Optional<Integer> interrupted = beforeParenthesis(before);
      if (interrupted.isPresent()) {
        return interrupted;
      }
    }
    return isInverted(before) && isSaying(verb) ? after(verbEnd) : Optional.empty();
  }

  /** "The countries that take part are": not "part", which another verb has. */
  private int beyondRelative(int unit) {
    boolean relative =
        view.isFinite(unit - 1)
            && view.isUnit(unit - 3)
            && (view.tag(view.units().get(unit - 2).range().first()).startsWith("W")
                || isRelativeThat(unit - 2))
            && view.isNounPhrase(unit - 3);
    return relative ? unit - 3 : unit;
  }

  private boolean isRelativeThat(int unit) {
    return view.isMark(unit, "that") && view.isNounPhrase(unit - 1);
  }

  private boolean isSkipped(int unit) {
    return view.units().get(unit).isAdverb()
        || view.tag(view.units().get(unit).range().first()).equals("RB");
  }

  private boolean isCandidate(int unit) {
    return view.isNounPhrase(unit) && !view.isTime(view.units().get(unit).range());
  }

  private boolean isExpletive(int unit) {
    return view.tag(view.units().get(unit).range().first()).equals("EX");
  }

  private boolean isInverted(int unit) {
    return view.isMark(unit, ",") || view.isMark(unit, "\"") || view.isMark(unit, "''");
  }

  private boolean isSaying(int verb) {
    Span span = view.span(view.units().get(verb).range());
    return view.quotations().stream()
        .flatMap(said -> said.verb().stream())
        .anyMatch(said -> said.overlaps(span));
  }

  private Optional<Integer> after(int verbEnd) {
    return view.isNounPhrase(verbEnd + 1) ? Optional.of(verbEnd + 1) : Optional.empty();
  }

  /** "Marr, who won in 2021, failed": the noun phrase before what stands between commas. */
  private Optional<Integer> beforeParenthesis(int comma) {
    for (int unit = comma - 1; unit > 0; unit--) {
      if (view.isMark(unit, "\"") || view.isMark(unit, ";") || view.isMark(unit, ":")) {
        return Optional.empty();
      }
      if (view.isMark(unit, ",") && isHead(unit - 1)) {
        return Optional.of(unit - 1);
      }
    }
    return Optional.empty();
  }

  private boolean isHead(int unit) {
    return isCandidate(unit)
        && !view.tag(view.units().get(unit).range().first()).equals("CD")
        && !(view.isPreposition(unit - 1) && phrases.start(unit) == unit);
  }
}
