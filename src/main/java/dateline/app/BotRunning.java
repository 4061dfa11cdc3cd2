package dateline.app;

import dateline.adapter.cli.BotException;
import dateline.adapter.cli.BotRunner;
import dateline.adapter.cli.Console;
import dateline.adapter.cli.Workbench;
import dateline.adapter.http.HttpException;
import dateline.adapter.metrics.Metrics;
import dateline.adapter.sql.Sqlite;
import dateline.adapter.telegram.BotParts;
import dateline.adapter.telegram.Telegram;
import dateline.adapter.telegram.TelegramBot;
import dateline.adapter.telegram.TelegramException;
import dateline.adapter.telegram.TelegramSettings;
import dateline.adapter.web.Web;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Wires the bot and keeps it running. */
final class BotRunning implements BotRunner {
  private static final long LOOK_MILLIS = 200;
  private static final String NO_TOKEN =
      "No bot token. Get one from @BotFather in Telegram (/newbot), then:"
          + " DATELINE_TELEGRAM_TOKEN=… dateline serve";

  private final Settings settings;
  private final StoreWorkbenches workbenches;
  private final Parts models;

  BotRunning(Settings settings, StoreWorkbenches workbenches, Parts models) {
    this.settings = settings;
    this.workbenches = workbenches;
    this.models = models;
  }

  @Override
  public void run(Path store, Console console) {
    TelegramSettings telegram = settings.telegram().orElseThrow(() -> new BotException(NO_TOKEN));
    workbenches.warmUpToStay();
    Metrics metrics = Metrics.create();
    try (Workbench bench = workbenches.open(store);
        Mailbox mailbox = Sqlite.mailbox(store);
        TelegramBot bot = Telegram.bot(telegram, parts(bench, mailbox, metrics));
        BotPages pages = new BotPages(bot, models, metrics)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot, mailbox, bench), "stop"));
      settings.listen().ifPresent(address -> pages.open(address, telegram.webhook()));
      bot.start().forEach(console.out()::println);
      pages.lines().forEach(console.out()::println);
      console.out().flush();
      while (bot.failure().isEmpty()) {
        Thread.sleep(LOOK_MILLIS);
      }
      throw new BotException(bot.failure().get());
    } catch (TelegramException | HttpException e) {
      throw new BotException(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<String> feedback(Path store) {
    try (Mailbox mailbox = Sqlite.mailbox(store)) {
      return mailbox.notes(Telegram.FEEDBACK).stream().map(Note::text).toList();
    }
  }

  private static void stop(TelegramBot bot, Mailbox mailbox, Workbench bench) {
    bot.close();
    mailbox.close();
    bench.close();
  }

  private BotParts parts(Workbench bench, Mailbox mailbox, Metrics metrics) {
    return new BotParts(
        mailbox,
        bench.store(),
        bench.ingester(),
        bench.dialogue(),
        Web.fetcher(settings.privateHosts(), settings.maxArticleBytes()),
        Samples.all().get(0),
        settings.maxArticleBytes(),
        InstantSource.system(),
        metrics);
  }
}
