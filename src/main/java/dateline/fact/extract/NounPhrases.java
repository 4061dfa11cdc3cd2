package dateline.fact.extract;

import java.util.Optional;
import java.util.Set;

/** Puts noun phrases together that belong together: "the port of Calmar", "X and Y". */
final class NounPhrases {
  private static final Set<String> TOPICAL = Set.of("on", "about", "over", "between", "against");

  private final SentenceView view;

  NounPhrases(SentenceView view) {
    this.view = view;
  }

  /** The unit's phrase with the "of" phrases after it; the last unit of it. */
  int endWithOf(int unit) {
    int end = unit;
    while (view.isPreposition(end + 1)
        && view.word(view.units().get(end + 1).range().first()).equals("of")
        && view.isNounPhrase(end + 2)
        && !view.tag(view.units().get(end + 2).range().first()).equals("VBG")) {
      end += 2;
    }
    return end;
  }

  /** An object's phrase, with what it is on or about. */
  int endOfObject(int unit) {
    int end = endWithCoordination(unit);
    boolean topic =
        end == unit
            && view.isPreposition(end + 1)
            && view.isAny(view.units().get(end + 1).range().first(), TOPICAL)
            && view.isNounPhrase(end + 2)
            && !view.isTime(view.units().get(end + 2).range())
            && !view.tag(view.units().get(end).range().first()).equals("PRP");
    return topic ? endWithOf(end + 2) : end;
  }

  /** The same with coordinated phrases, unless what follows "and" is a clause of its own. */
  int endWithCoordination(int unit) {
    int end = endWithOf(unit);
    while (isCoordinator(end + 1) && view.isNounPhrase(end + 2)) {
      int next = endWithOf(end + 2);
      if (view.isFinite(next + 1) || view.isFinite(afterAdverbs(next + 1))) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The first unit of a phrase that ends with the unit: "a doctor in the town of Merin". */
  int start(int unit) {
    int start = startWithPhrases(unit);
    while (isCoordinator(start - 1) && view.isNounPhrase(start - 2)) {
      int before = startWithPhrases(start - 2);
      boolean governed =
          view.isUnit(before - 1)
              && (view.units().get(before - 1).isVerbPhrase()
                  || view.units().get(before - 1).isParticle()
                  || view.isPreposition(before - 1));
      if (governed) {
        return start;
      }
      start = before;
    }
    return start;
  }

  private int startWithPhrases(int unit) {
    int start = unit;
    while (view.isPreposition(start - 1)
        && view.isNounPhrase(start - 2)
        && !view.isTime(view.units().get(start - 2).range())) {
      start -= 2;
    }
    return start;
  }

  boolean isCoordinator(int unit) {
    return view.isMark(unit, "and") || view.isMark(unit, "or") || view.isMark(unit, "&");
  }

  int afterAdverbs(int unit) {
    int next = unit;
    while (view.isUnit(next) && view.units().get(next).isAdverb()) {
      next++;
    }
    return next;
  }

  TokenRange range(int firstUnit, int lastUnit) {
    return view.units().get(firstUnit).range().cover(view.units().get(lastUnit).range());
  }

  /**
   * The prepositional phrase that the unit opens, with its "of" phrases and coordinated ones: "in
   * either the capital A or the coastal city of B".
   */
  Optional<PrepositionalPhrase> phrase(int unit) {
    if (!view.isPreposition(unit)) {
      return Optional.empty();
    }
    int object = unit + 1;
    while (view.isMark(object, "either")
        || view.isMark(object, "both")
        || (view.isUnit(object) && view.units().get(object).isAdverb())) {
      object++;
    }
    return view.isNounPhrase(object)
        ? Optional.of(
            new PrepositionalPhrase(
                view.units().get(unit).range(), range(object, endWithCoordination(object))))
        : Optional.empty();
  }
}
