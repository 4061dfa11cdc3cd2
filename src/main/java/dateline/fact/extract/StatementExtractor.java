package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import java.util.List;
import java.util.Map;

/** Statements: the whole sentence, for one that nothing else covers. */
final class StatementExtractor implements KindExtractor {
  private final FactMaker maker;

  StatementExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    TokenRange all = new TokenRange(0, view.size() - 1);
    Modality modality =
        view.clauses().stream()
            .findFirst()
            .map(new ModalityReader(view)::read)
            .orElse(FactMaker.PLAIN);
    return List.of(maker.make(view, FactKind.STATEMENT, Map.of(Role.SENTENCE, all), modality));
  }
}
