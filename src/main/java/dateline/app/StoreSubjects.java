package dateline.app;

import dateline.adapter.sql.Sqlite;
import dateline.answer.Confidence;
import dateline.eval.Conditions;
import dateline.eval.Subject;
import dateline.eval.SubjectFactory;
import dateline.fact.FactStore;
import java.util.Optional;

/** Puts the product itself to the test: reader, analysis, store and dialogue as shipped. */
final class StoreSubjects implements SubjectFactory {
  private final Parts parts;

  StoreSubjects(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Subject open(Conditions conditions) {
    Optional<Confidence> threshold =
        conditions.alwaysAnswer() ? Optional.of(Confidence.NONE) : Optional.empty();
    FactStore store = conditions.store().map(Sqlite::open).orElseGet(Sqlite::inMemory);
    return new StoreSubject(new StoreWorkbench(store, parts, threshold));
  }
}
