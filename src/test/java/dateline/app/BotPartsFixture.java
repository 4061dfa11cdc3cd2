package dateline.app;

import dateline.adapter.cli.Workbench;
import dateline.adapter.sql.Sqlite;
import dateline.adapter.telegram.BotParts;
import dateline.adapter.web.Web;
import dateline.delivery.Mailbox;
import dateline.operation.Traffic;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** What a bot works with, on a store of its own, with the models loaded once. */
public final class BotPartsFixture implements AutoCloseable {
  private static final Settings SETTINGS = Settings.of(Map.of());
  private static final Parts PARTS = new Parts(SETTINGS);

  private final Workbench bench;
  private final Mailbox mailbox;

  private BotPartsFixture(Workbench bench, Mailbox mailbox) {
    this.bench = bench;
    this.mailbox = mailbox;
  }

  /** On a store in this file. */
  public static BotPartsFixture open(Path file) {
    Workbench bench = new StoreWorkbenches(SETTINGS, PARTS).open(file);
    return new BotPartsFixture(bench, Sqlite.mailbox(file));
  }

  public BotParts parts() {
    return new BotParts(
        mailbox,
        bench.store(),
        bench.ingester(),
        bench.dialogue(),
        Web.fetcher(Set.of(), 100_000),
        Samples.all().get(0),
        100_000,
        InstantSource.system(),
        Traffic.UNCOUNTED);
  }

  @Override
  public void close() {
    mailbox.close();
    bench.close();
  }
}
