package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.text.Quotation;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events: each clause with a full verb that is no word of saying. */
final class EventExtractor implements KindExtractor {
  private static final Set<String> PARTNER_PREPOSITIONS = Set.of("with", "to", "for", "against");
  private static final Set<String> MANNER_PREPOSITIONS = Set.of("by", "through", "without", "via");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "am");

  private final FactMaker maker;

  EventExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    List<Fact> events = new ArrayList<>();
    for (Clause clause : view.clauses()) {
      if (!isSaying(view, clause) && !isCopula(view, clause) && !isQuestion(view, clause)) {
        events.add(event(view, clause));
      }
    }
    return events;
  }

  private Fact event(SentenceView view, Clause clause) {
    Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
    roles.put(Role.ACTION, clause.verb());
    boolean passive = isPassive(view, clause.verb());
    clause
        .subject()
        .map(subject -> isRelative(view, subject) ? clause.antecedent().orElse(subject) : subject)
        .ifPresent(subject -> roles.put(passive ? Role.PATIENT : Role.AGENT, subject));
    if (!passive) {
      clause.object().ifPresent(object -> roles.put(Role.PATIENT, object));
    }
    clause.phrases().forEach(phrase -> place(view, phrase, passive, roles));
    time(view, clause).ifPresent(time -> roles.put(Role.TIME, time));
    return maker.make(view, FactKind.EVENT, roles, new ModalityReader(view).read(clause));
  }

  private void place(
      SentenceView view, PrepositionalPhrase phrase, boolean passive, Map<Role, TokenRange> roles) {
    String preposition = view.word(phrase.preposition().first());
    if (view.isTime(phrase.object())) {
      return;
    }
    if (passive && preposition.equals("by")) {
      roles.putIfAbsent(Role.AGENT, phrase.object());
    } else if (Places.isPlace(view, phrase)) {
      roles.putIfAbsent(Role.PLACE, phrase.object());
    } else if (isMeasure(view, phrase)) {
      roles.putIfAbsent(Role.MANNER, phrase.range());
    } else if (PARTNER_PREPOSITIONS.contains(preposition)) {
      roles.putIfAbsent(Role.PARTNER, phrase.object());
    } else if (MANNER_PREPOSITIONS.contains(preposition)) {
      roles.putIfAbsent(Role.MANNER, phrase.range());
    }
  }

  private static boolean isMeasure(SentenceView view, PrepositionalPhrase phrase) {
    String head = view.word(phrase.object().last());
    return Measures.isUnit(head) || head.equals("time") || head.equals("times");
  }

  private static Optional<TokenRange> time(SentenceView view, Clause clause) {
    return view.times().stream()
        .filter(time -> Clauses.of(view, time.span()).filter(clause::equals).isPresent())
        .findFirst()
        .flatMap(time -> view.range(time.span()));
  }

  private static boolean isRelative(SentenceView view, TokenRange subject) {
    return subject.first() == subject.last()
        && (view.tag(subject.first()).startsWith("W") || view.word(subject.first()).equals("that"));
  }

  /** "What happens next" tells of no event. */
  private static boolean isQuestion(SentenceView view, Clause clause) {
    return clause.antecedent().isEmpty()
        && clause
            .subject()
            .filter(subject -> view.word(subject.first()).equals("what"))
            .isPresent();
  }

  private static boolean isPassive(SentenceView view, TokenRange verb) {
    int main = view.mainVerb(verb);
    if (!view.tag(main).equals("VBN") && !view.tag(main).equals("VBD")) {
      return false;
    }
    for (int i = main - 1; i >= verb.first(); i--) {
      if (BE.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Is" with a noun phrase says what something is, which is no event. */
  private static boolean isCopula(SentenceView view, Clause clause) {
    int main = view.mainVerb(clause.verb());
    return BE.contains(view.word(main))
        && !view.tag(clause.verb().last()).startsWith("JJ")
        && !view.tag(clause.verb().last()).equals("VBN");
  }

  private static boolean isSaying(SentenceView view, Clause clause) {
    Span verb = view.token(view.mainVerb(clause.verb())).span();
    return view.quotations().stream()
        .map(Quotation::verb)
        .flatMap(Optional::stream)
        .anyMatch(verb::overlaps);
  }
}
