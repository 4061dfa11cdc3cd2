package dateline.adapter.sql;

import dateline.fact.FactStore;
import dateline.fact.FactStoreContract;

/** The contract, held by SQLite. */
final class SqliteFactStoreIT extends FactStoreContract {
  @Override
  protected FactStore open() {
    return Sqlite.inMemory();
  }
}
