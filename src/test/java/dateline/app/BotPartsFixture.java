package dateline.app;

import dateline.adapter.cli.Workbench;
import dateline.adapter.sql.Sqlite;
import dateline.adapter.telegram.BotParts;
import dateline.adapter.web.Web;
import dateline.delivery.Mailbox;
import dateline.fact.FactStore;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.operation.Traffic;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a bot works with, on a store of its own, with the models loaded once. */
public final class BotPartsFixture implements AutoCloseable {
  private static final Settings SETTINGS = Settings.of(Map.of());
  private static final Article WARM_UP =
      Article.of("", "The models are loaded before anything is timed.", Publication.UNKNOWN);
  private static final Parts PARTS = new Parts(SETTINGS);

  private final Workbench bench;
  private final Mailbox mailbox;
  private final Set<String> privateHosts;

  private BotPartsFixture(Workbench bench, Mailbox mailbox, Set<String> privateHosts) {
    this.bench = bench;
    this.mailbox = mailbox;
    this.privateHosts = privateHosts;
  }

  /** On a store in this file. */
  public static BotPartsFixture open(Path file) {
    return open(file, Set.of());
  }

  /** On a store in this file, fetching from these hosts although they are not public. */
  public static BotPartsFixture open(Path file, Set<String> privateHosts) {
    Workbench bench = new StoreWorkbenches(SETTINGS, PARTS).open(file);
    bench.ingester().read(WARM_UP);
    return new BotPartsFixture(bench, Sqlite.mailbox(file), privateHosts);
  }

  /** On a store in this file, with somebody between. */
  public static BotPartsFixture open(
      Path file, UnaryOperator<FactStore> store, UnaryOperator<Mailbox> mailbox) {
    FactStore between = store.apply(Sqlite.open(file));
    return new BotPartsFixture(
        new StoreWorkbench(between, PARTS, Optional.empty()),
        mailbox.apply(Sqlite.mailbox(file)),
        Set.of());
  }

  public BotParts parts() {
    return new BotParts(
        mailbox,
        bench.store(),
        bench.ingester(),
        bench.dialogue(),
        Web.fetcher(privateHosts, 100_000),
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
