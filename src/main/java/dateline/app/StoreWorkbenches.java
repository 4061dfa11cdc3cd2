package dateline.app;

import dateline.adapter.cli.Workbench;
import dateline.adapter.cli.Workbenches;
import dateline.adapter.sql.Sqlite;
import java.nio.file.Path;

/** Opens SQLite stores. */
final class StoreWorkbenches implements Workbenches {
  private final Settings settings;
  private final Parts parts;

  StoreWorkbenches(Settings settings, Parts parts) {
    this.settings = settings;
    this.parts = parts;
  }

  @Override
  public Path defaultStore() {
    return settings.store();
  }

  @Override
  public Workbench open(Path store) {
    return new StoreWorkbench(Sqlite.open(store), parts, BundledModels.threshold());
  }

  @Override
  public Workbench samples() {
    StoreWorkbench bench = empty();
    Samples.read(bench.ingester());
    return bench;
  }

  /** A store in memory that holds nothing. */
  StoreWorkbench empty() {
    return new StoreWorkbench(Sqlite.inMemory(), parts, BundledModels.threshold());
  }
}
