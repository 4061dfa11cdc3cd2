package dateline.fact.extract;

import dateline.fact.Argument;
import dateline.fact.Evidence;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Polarity;
import dateline.fact.Role;
import dateline.fact.Standing;
import dateline.text.Discourse;
import dateline.text.Span;
import dateline.text.TimeExpression;
import dateline.text.TimeInterval;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes facts of ranges of tokens: names resolved, attributed, with evidence. */
final class FactMaker {
  /** The modality of something that is just so. */
  static final Modality PLAIN = new Modality(false, Standing.ASSERTED);

  private static final Set<Role> NAMING =
      EnumSet.of(
          Role.AGENT,
          Role.PATIENT,
          Role.PARTNER,
          Role.SPEAKER,
          Role.ADDRESSEE,
          Role.NAME,
          Role.MEMBERSHIP);

  private final Attributions attributions;
  private final Canonicals canonicals;
  private final Map<Span, TimeInterval> intervals = new HashMap<>();

  FactMaker(Discourse discourse) {
    canonicals = new Canonicals(discourse);
    attributions = new Attributions(discourse, canonicals);
    for (TimeExpression time : discourse.times()) {
      time.interval().ifPresent(interval -> intervals.put(time.span(), interval));
    }
  }

  Attributions attributions() {
    return attributions;
  }

  Canonicals canonicals() {
    return canonicals;
  }

  /** The fact whose arguments are these tokens; a denied one is turned round. */
  Fact make(SentenceView view, FactKind kind, Map<Role, TokenRange> roles, Modality modality) {
    Map<Role, Argument> arguments = new EnumMap<>(Role.class);
    TokenRange all = roles.values().stream().reduce(TokenRange::cover).orElseThrow();
    roles.forEach((role, range) -> arguments.put(role, argument(view, role, view.span(range))));
    Span key = view.span(roles.getOrDefault(key(kind), all));
    boolean negated = modality.negated() != attributions.isDenied(key);
    return new Fact(
        kind,
        arguments,
        attributions.of(key),
        negated ? Polarity.NEGATED : Polarity.AFFIRMED,
        modality.standing(),
        new Evidence(view.passage(), view.span(all)));
  }

  /** The argument with what it stands for: days, or somebody's full name. */
  Argument argument(SentenceView view, Role role, Span span) {
    return new Argument(span, span.of(view.text()), canonical(role, span));
  }

  private Optional<String> canonical(Role role, Span span) {
    if (role == Role.TIME) {
      return Optional.ofNullable(intervals.get(span)).map(TimeInterval::toString);
    }
    if (NAMING.contains(role)) {
      return canonicals.of(span);
    }
    return role == Role.OF || role == Role.PLACE ? canonicals.ofMention(span) : Optional.empty();
  }

  /** The argument whose place tells in whose words a fact stands. */
  private static Role key(FactKind kind) {
    return switch (kind) {
      case EVENT -> Role.ACTION;
      case QUOTATION -> Role.WORDS;
      case PROFILE -> Role.NAME;
      case QUANTITY -> Role.AMOUNT;
      case TIME -> Role.TIME;
      case PLACE -> Role.PLACE;
      case REASON -> Role.REASON;
      case STATEMENT -> Role.SENTENCE;
    };
  }
}
