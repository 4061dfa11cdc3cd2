package dateline.fact.extract;

import java.util.Optional;
import java.util.Set;

/** Finds what stands beside a name between commas. */
final class Appositions {
  private static final Set<String> CLOSING = Set.of(",", ".", "\"", ")", ";", "-", "--", "");

  private final SentenceView view;
  private final NounPhrases phrases;

  Appositions(SentenceView view) {
    this.view = view;
    phrases = new NounPhrases(view);
  }

  /** "Teri, a former fisherman,": a described thing after the name. */
  Optional<TokenRange> after(NamedPhrase named) {
    int unit = named.unit() + 1;
    if (view.isPreposition(unit) && view.isNounPhrase(unit + 1)) {
      unit = phrases.endWithOf(unit + 1) + 1;
    }
    int opens = view.isMark(unit, ",") && isNumber(unit + 1) ? unit + 2 : unit;
    if (!view.isMark(opens, ",") || !view.isNounPhrase(opens + 1) || !isDescription(opens + 1)) {
      return Optional.empty();
    }
    int end = opens + 1;
    while (view.isPreposition(end + 1) && view.isNounPhrase(end + 2)) {
      end += 2;
    }
    return closes(end + 1) ? Optional.of(phrases.range(opens + 1, end)) : Optional.empty();
  }

  /** "The port's operator, Brightwater,": a described thing before the name. */
  Optional<TokenRange> before(NamedPhrase named) {
    int unit = named.unit();
    boolean bare = view.units().get(unit).range().first() == named.name().first();
    if (!bare || !view.isMark(unit - 1, ",") || !view.isNounPhrase(unit - 2)) {
      return Optional.empty();
    }
    int start = unit - 2;
    while (view.isPreposition(start - 1) && view.isNounPhrase(start - 2)) {
      start -= 2;
    }
    boolean free = !view.isPreposition(start - 1) && isDescription(start);
    return free && closes(unit + 1)
        ? Optional.of(phrases.range(start, unit - 2))
        : Optional.empty();
  }

  /** "Grant, 48,", "Grant (48)", "aged 48". */
  Optional<TokenRange> age(NamedPhrase named) {
    int unit = named.unit() + 1;
    boolean opens = view.isMark(unit, ",") || view.isMark(unit, "(") || view.isMark(unit, "-lrb-");
    int number = view.isMark(unit + 1, "aged") ? unit + 2 : unit + 1;
    if (opens && isNumber(number)) {
      return Optional.of(view.units().get(number).range());
    }
    if (!view.isUnit(unit + 1) || !opens) {
      return Optional.empty();
    }
    TokenRange next = view.units().get(unit + 1).range();
    return view.word(next.first()).equals("aged") && view.tag(next.first() + 1).equals("CD")
        ? Optional.of(new TokenRange(next.first() + 1, next.first() + 1))
        : Optional.empty();
  }

  private boolean isNumber(int unit) {
    if (!view.isUnit(unit)) {
      return false;
    }
    TokenRange range = view.units().get(unit).range();
    return range.first() == range.last()
        && view.tag(range.first()).equals("CD")
        && view.word(range.first()).length() <= 3;
  }

  /** A phrase with a common noun as its head, introduced as one thing: "a", "its", "X's". */
  private boolean isDescription(int unit) {
    TokenRange range = view.units().get(unit).range();
    boolean common =
        view.tag(range.last()).equals("NN")
            || (view.token(range.last()).isNoun() && view.isAny(range.last(), ProfileWords.TITLES));
    String tag = view.tag(range.first());
    boolean owned = false;
    for (int i = range.first(); i <= range.last(); i++) {
      owned |= view.tag(i).equals("POS") || view.isAny(i, ProfileWords.TITLES);
    }
    return common
        && !view.isTime(range)
        && (tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("JJ") || owned);
  }

  private boolean closes(int unit) {
    return !view.isUnit(unit)
        || CLOSING.contains(view.word(view.units().get(unit).range().first()))
        || view.tag(view.units().get(unit).range().first()).startsWith("W")
        || view.isFinite(unit);
  }
}
