package dateline.adapter.telegram;

import dateline.app.BotPartsFixture;
import dateline.delivery.Backlog;
import dateline.delivery.Mailbox;
import dateline.fact.FactStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bot that dies at a given boundary of what is kept: before or after one of the commits of an
 * update's way. One that meets no such boundary ends when nothing is left to do.
 */
final class HaltingBot {
  /** The exit code of one that has died. */
  static final int DIED = 9;

  private static final Set<String> COMMITS = Set.of("receive", "store", "shelve", "commit", "sent");

  private final int fatal;
  private final AtomicInteger boundaries = new AtomicInteger();

  private HaltingBot(int fatal) {
    this.fatal = fatal;
  }

  /** Takes the store, the server's address, and the number of the fatal boundary. */
  public static void main(String[] args) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> {
          fault.printStackTrace();
          Runtime.getRuntime().halt(1); // or the other threads would keep the process
        });
    new HaltingBot(Integer.parseInt(args[2])).run(Path.of(args[0]), URI.create(args[1]));
    System.exit(0); // whatever threads are left
  }

  /** What a process that does not die does, in this one. */
  static void goOn(Path store, URI server) throws InterruptedException {
    new HaltingBot(-1).run(store, server);
  }

  private <T> T watched(Class<T> port, T part) {
    return Watched.of(port, part, name -> pass("before", name), name -> pass("after", name));
  }

  private void pass(String side, String method) {
    if (COMMITS.contains(method) && boundaries.getAndIncrement() == fatal) {
      System.out.println("died " + side + " " + method);
      System.out.flush();
      Runtime.getRuntime().halt(DIED);
    }
  }

  private void run(Path store, URI server) throws InterruptedException {
    try (BotPartsFixture fixture =
            BotPartsFixture.open(
                store,
                facts -> watched(FactStore.class, facts),
                mail -> watched(Mailbox.class, mail));
        TelegramBot bot = Telegram.bot(BotSettings.on(server).get(), fixture.parts())) {
      bot.start();
      Mailbox mailbox = fixture.parts().mailbox();
      while (mailbox.offset().isEmpty() || !bot.backlog().equals(new Backlog(0, 0))) {
        Thread.sleep(50);
      }
    }
  }
}
