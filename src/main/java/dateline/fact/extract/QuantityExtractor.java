package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Quantities: a number or measure in a noun phrase, with what is counted or measured. */
final class QuantityExtractor implements KindExtractor {
  private static final Set<String> MODIFIERS =
      Set.of(
          "about",
          "almost",
          "around",
          "nearly",
          "over",
          "under",
          "roughly",
          "approximately",
          "some");
  private static final Set<String> VAGUE =
      Set.of("dozens", "hundreds", "thousands", "millions", "billions", "dozen");

  private final FactMaker maker;

  QuantityExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    List<Fact> quantities = new ArrayList<>();
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.isNounPhrase(unit) && !view.isTime(view.units().get(unit).range())) {
        int place = unit;
        amount(view, unit).ifPresent(amount -> quantities.add(fact(view, place, amount)));
      }
    }
    return quantities;
  }

  private Fact fact(SentenceView view, int unit, TokenRange amount) {
    Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
    roles.put(Role.AMOUNT, amount);
    measured(view, unit, amount).ifPresent(of -> roles.put(Role.OF, of));
    Modality modality =
        Clauses.of(view, amount).map(new ModalityReader(view)::read).orElse(FactMaker.PLAIN);
    return maker.make(view, FactKind.QUANTITY, roles, modality);
  }

  /** The number with the words that qualify it and its unit. */
  private static Optional<TokenRange> amount(SentenceView view, int unit) {
    TokenRange phrase = view.units().get(unit).range();
    int number = number(view, phrase);
    if (number < 0 || isAge(view, unit, phrase)) {
      return Optional.empty();
    }
    int last = number;
    while (last < phrase.last()
        && (view.tag(last + 1).equals("CD") || Measures.isUnit(view.word(last + 1)))) {
      last++;
    }
    int first = number;
    while (first > phrase.first() && !isBefore(view, first - 1)) {
      first--;
    }
    if (first == phrase.first() && view.isAny(first - 1, MODIFIERS)) {
      first--;
    }
    return Optional.of(new TokenRange(first, last));
  }

  /** Whether the token stands before a number without qualifying it: an article, an adjective. */
  private static boolean isBefore(SentenceView view, int token) {
    String tag = view.tag(token);
    return !(tag.equals("CD")
        || tag.equals("$")
        || tag.equals("#")
        || tag.equals("IN")
        || tag.equals("JJR")
        || tag.equals("RBR")
        || tag.equals("RB"));
  }

  private static int number(SentenceView view, TokenRange phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      boolean one = view.word(i).equals("one") && !Measures.isUnit(view.word(i + 1));
      if ((view.tag(i).equals("CD") && !one) || view.isAny(i, VAGUE)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAge(SentenceView view, int unit, TokenRange phrase) {
    return phrase.first() == phrase.last()
        && ((view.isMark(unit - 1, ",")
                && (view.isMark(unit + 1, ",") || view.isMark(unit + 1, ".")))
            || view.word(phrase.first() - 1).equals("aged"));
  }

  private static Optional<TokenRange> measured(SentenceView view, int unit, TokenRange amount) {
    TokenRange phrase = view.units().get(unit).range();
    if (amount.last() < phrase.last()) {
      return Optional.of(new TokenRange(amount.last() + 1, phrase.last()));
    }
    if (view.isPreposition(unit + 1)
        && view.word(view.units().get(unit + 1).range().first()).equals("of")
        && view.isNounPhrase(unit + 2)) {
      return Optional.of(view.units().get(unit + 2).range());
    }
    return worth(view, amount).or(() -> owner(view, amount));
  }

  /** "The paintings, worth 5 million". */
  private static Optional<TokenRange> worth(SentenceView view, TokenRange amount) {
    int before = view.unitOf(Math.max(0, amount.first() - 1));
    while (view.isUnit(before)
        && (view.isPreposition(before)
            || view.units().get(before).isAdjective()
            || view.isMark(before, ",")
            || view.isMark(before, "worth"))) {
      before--;
    }
    boolean worth =
        view.word(amount.first() - 1).equals("worth")
            || view.word(amount.first() - 2).equals("worth");
    return worth && view.isNounPhrase(before)
        ? Optional.of(view.units().get(before).range())
        : Optional.empty();
  }

  /** What has the measure: the subject of the clause that gives it. */
  private static Optional<TokenRange> owner(SentenceView view, TokenRange amount) {
    return Clauses.of(view, amount)
        .flatMap(
            clause ->
                clause.object().filter(object -> object.overlaps(amount)).isPresent()
                    ? clause.subject()
                    : Optional.of(clause.core()))
        .filter(of -> !of.overlaps(amount));
  }
}
