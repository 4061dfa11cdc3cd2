package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.fact.FactStore;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.news.PassageId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What passages are read with: the sentences before and after them and the article's headline. */
public final class Surroundings {
  private final FactStore store;

  /** Takes the neighbours from the store. */
  public Surroundings(FactStore store) {
    this.store = store;
  }

  /** The passages in their order, with their neighbours behind them. */
  public List<Evidenced> of(List<Evidenced> passages) {
    Set<PassageId> seen = new HashSet<>();
    passages.forEach(passage -> seen.add(passage.passage().id()));
    List<ScoredPassage> neighbours = new ArrayList<>();
    for (Evidenced passage : passages) {
      headline(passage.passage().id(), seen)
          .ifPresent(found -> neighbours.add(new ScoredPassage(found, 0)));
      for (int step : new int[] {-1, 1}) {
        neighbour(passage.passage().id(), step, seen)
            .ifPresent(found -> neighbours.add(new ScoredPassage(found, 0)));
      }
    }
    List<PassageId> ids = neighbours.stream().map(found -> found.passage().id()).toList();
    List<Evidenced> all = new ArrayList<>(passages);
    all.addAll(Evidenced.of(neighbours, store.factsOf(ids)));
    return all;
  }

  private Optional<Passage> headline(PassageId id, Set<PassageId> seen) {
    return Optional.of(new PassageId(id.revision(), 0)).filter(seen::add).flatMap(store::find);
  }

  private Optional<Passage> neighbour(PassageId id, int step, Set<PassageId> seen) {
    return id.step(step).filter(seen::add).flatMap(store::find);
  }
}
