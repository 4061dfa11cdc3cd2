package dateline.app;

import dateline.adapter.cli.Workbench;
import dateline.adapter.cli.Workbenches;
import dateline.adapter.sql.Sqlite;
import dateline.news.reading.ArticleLimit;
import java.nio.file.Path;
import java.util.Optional;

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
  public ArticleLimit articleLimit() {
    return new ArticleLimit(settings.maxArticleBytes());
  }

  @Override
  public void warmUpReading() {
    parts.warmUpReading();
  }

  @Override
  public void warmUpAnswering() {
    parts.warmUpAnswering();
  }

  @Override
  public void warmUpToStay() {
    parts.warmUpToStay();
  }

  @Override
  public Workbench open(Path store) {
    return new StoreWorkbench(Sqlite.open(store), parts, Optional.empty());
  }

  @Override
  public Workbench samples() {
    StoreWorkbench bench = empty();
    Samples.read(bench.ingester());
    return bench;
  }

  /** A store in memory that holds nothing. */
  StoreWorkbench empty() {
    return new StoreWorkbench(Sqlite.inMemory(), parts, Optional.empty());
  }
}
