package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.fact.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places: "in", "at", "near" a place, with the thing or the event that is there. */
final class PlaceExtractor implements KindExtractor {
  private final FactMaker maker;

  PlaceExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    NounPhrases phrases = new NounPhrases(view);
    List<Fact> places = new ArrayList<>();
    for (int unit = 0; unit < view.units().size(); unit++) {
      int opens = unit;
      phrases
          .phrase(unit)
          .filter(phrase -> Places.isPlace(view, phrase))
          .ifPresent(phrase -> places.add(fact(view, phrase, opens)));
    }
    return places;
  }

  private Fact fact(SentenceView view, PrepositionalPhrase phrase, int unit) {
    Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
    roles.put(Role.PLACE, phrase.object());
    Optional<Clause> clause = Clauses.of(view, phrase.object());
    placed(view, unit)
        .or(() -> clause.map(one -> upTo(one, phrase)))
        .ifPresent(of -> roles.put(Role.OF, of));
    Modality modality = clause.map(new ModalityReader(view)::read).orElse(FactMaker.PLAIN);
    return maker.make(
        view,
        FactKind.PLACE,
        roles,
        isOpen(view, phrase) ? new Modality(modality.negated(), Standing.POSSIBLE) : modality);
  }

  /** The noun phrase right before; of phrases joined by "of", their first. */
  private static Optional<TokenRange> placed(SentenceView view, int unit) {
    int before = view.isMark(unit - 1, ",") ? unit - 2 : unit - 1;
    if (!view.isNounPhrase(before) || view.isTime(view.units().get(before).range())) {
      return Optional.empty();
    }
    int first = before;
    while (view.isPreposition(first - 1)
        && view.word(view.units().get(first - 1).range().first()).equals("of")
        && view.isNounPhrase(first - 2)) {
      first -= 2;
    }
    return Optional.of(view.units().get(first).range().cover(view.units().get(before).range()));
  }

  private static TokenRange upTo(Clause clause, PrepositionalPhrase phrase) {
    TokenRange core = clause.core();
    return phrase.preposition().first() > core.last() || phrase.object().last() < core.first()
        ? core
        : clause.verb();
  }

  /** "Probably in A or B": not yet settled. */
  private static boolean isOpen(SentenceView view, PrepositionalPhrase phrase) {
    for (int i = phrase.preposition().first() - 2; i <= phrase.object().last(); i++) {
      if (view.isAny(i, ClauseWords.DOUBTS) || view.word(i).equals("or")) {
        return true;
      }
    }
    return false;
  }
}
