package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.text.TimeExpression;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times: each expression with the clause that it dates. */
final class TimeExtractor implements KindExtractor {
  private final FactMaker maker;

  TimeExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    List<Fact> times = new ArrayList<>();
    for (TimeExpression time : view.times()) {
      view.range(time.span()).ifPresent(range -> times.add(fact(view, range)));
    }
    return times;
  }

  private Fact fact(SentenceView view, TokenRange time) {
    Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
    roles.put(Role.TIME, time);
    Optional<Clause> dated = Clauses.of(view, time);
    dated.flatMap(clause -> dated(view, clause, time)).ifPresent(of -> roles.put(Role.OF, of));
    return maker.make(
        view,
        FactKind.TIME,
        roles,
        dated.map(new ModalityReader(view)::read).orElse(FactMaker.PLAIN));
  }

  /** The clause up to the time; its core where the time comes first. */
  private static Optional<TokenRange> dated(SentenceView view, Clause clause, TokenRange time) {
    int before = view.units().get(view.unitOf(time.first())).range().first() - 1;
    while (before > clause.first() && view.isPreposition(view.unitOf(before))) {
      before = view.units().get(view.unitOf(before)).range().first() - 1;
    }
    if (before >= clause.core().last()) {
      return Optional.of(new TokenRange(clause.first(), Math.min(before, time.first() - 1)));
    }
    TokenRange core = clause.core();
    if (!core.overlaps(time)) {
      return Optional.of(core);
    }
    return before >= clause.first()
        ? Optional.of(new TokenRange(clause.first(), before))
        : Optional.empty();
  }
}
