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

  /** What something is "on". */
  private static final Set<String> GROUNDS =
      Set.of(
          "island",
          "islands",
          "coast",
          "beach",
          "street",
          "road",
          "square",
          "border",
          "site",
          "campus",
          "river",
          "hill",
          "hills",
          "mountain",
          "peninsula",
          "shore");

  private static final Set<String> SETTLEMENTS =
      Set.of("capital", "town", "city", "village", "port", "suburb", "island", "resort", "state");

  private Places() {}

  static boolean isPlace(SentenceView view, PrepositionalPhrase phrase) {
    String preposition = view.word(phrase.preposition().first());
    return PREPOSITIONS.contains(preposition)
        && !view.isTime(phrase.object())
        && (isNamed(view, phrase.object()) || hasPlaceNoun(view, phrase.object(), preposition));
  }

  /** Whether the phrase's own head, not something below it, is the name of a place. */
  private static boolean isNamed(SentenceView view, TokenRange object) {
    TokenRange head = view.units().get(view.unitOf(object.first())).range();
    Span span = view.span(head);
    return view.names().stream()
        .filter(name -> name.type() == NameType.PLACE)
        .anyMatch(name -> span.contains(name.span()) && name.span().end() == span.end());
  }

  private static boolean hasPlaceNoun(SentenceView view, TokenRange object, String preposition) {
    TokenRange head = view.units().get(view.unitOf(object.first())).range();
    int last = head.last();
    if (preposition.equals("on")) {
      return GROUNDS.contains(view.word(last));
    }
    return PlaceNouns.has(view.word(last))
        || (Character.isUpperCase(view.token(last).form().charAt(0))
            && (view.isAny(last - 1, SETTLEMENTS) || view.isAny(head.first() + 1, SETTLEMENTS)));
  }
}
