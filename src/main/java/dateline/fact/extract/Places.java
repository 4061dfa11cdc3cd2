package dateline.fact.extract;

import dateline.text.NameType;
import dateline.text.Span;
import java.util.Set;

/** Tells which prepositional phrases say where. */
final class Places {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "on",
          "across",
          "around",
          "above",
          "below",
          "beside",
          "behind",
          "towards",
          "toward",
          "off",
          "along",
          "throughout",
          "within");

  private Places() {}

  static boolean isPlace(SentenceView view, PrepositionalPhrase phrase) {
    return PREPOSITIONS.contains(view.word(phrase.preposition().first()))
        && !view.isTime(phrase.object())
        && (isNamed(view, phrase.object()) || hasPlaceNoun(view, phrase.object()));
  }

  /** Whether the phrase's own head, not something below it, is the name of a place. */
  private static boolean isNamed(SentenceView view, TokenRange object) {
    TokenRange head = view.units().get(view.unitOf(object.first())).range();
    Span span = view.span(head);
    return view.names().stream()
        .filter(name -> name.type() == NameType.PLACE)
        .anyMatch(name -> span.contains(name.span()) && name.span().end() == span.end());
  }

  private static boolean hasPlaceNoun(SentenceView view, TokenRange object) {
    int last = view.units().get(view.unitOf(object.first())).range().last();
    return PlaceNouns.has(view.token(last).lemma())
        || PlaceNouns.has(view.word(last))
        || (view.token(last).isProperNoun()
            && view.isAny(object.first() + 1, Set.of("capital", "town", "city", "village")));
  }
}
