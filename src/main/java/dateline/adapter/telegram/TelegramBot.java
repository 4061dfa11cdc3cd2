package dateline.adapter.telegram;

import dateline.delivery.Backlog;
import dateline.delivery.Incoming;
import dateline.delivery.Mailbox;
import dateline.delivery.Pending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running bot. Start it once, stop it once. */
public final class TelegramBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration REMEMBER_UPDATES = Duration.ofDays(3);
  private static final int ANSWERERS = 4;
  private static final int SENDERS = 8;

  private final TelegramSettings settings;
  private final Mailbox mailbox;
  private final InstantSource clock;
  private final BotApi api;
  private final BotParts parts;
  private final Bell arrivals = new Bell();
  private final Bell departures = new Bell();
  private final Poller poller;
  private final Gate gate;
  private final List<Thread> threads = new ArrayList<>();
  private Optional<Lanes<Incoming>> answering = Optional.empty();
  private Optional<Lanes<Pending>> sending = Optional.empty();

  TelegramBot(TelegramSettings settings, BotParts parts) {
    this.settings = settings;
    this.parts = parts;
    mailbox = parts.mailbox();
    clock = parts.clock();
    api = new BotApi(settings);
    poller = new Poller(api, mailbox, arrivals, settings.pollTimeout(), clock);
    gate = new Gate(mailbox, settings, clock);
  }

  /**
   * Checks the token, tells Telegram the commands, and begins to poll, answer and send. A network
   * that is down is waited for.
   *
   * @return what the operator wants to know
   * @throws TelegramException if Telegram refuses the token
   */
  public List<String> start() {
    BotIdentity bot = identity();
    api.tryTo("deleteWebhook", Json.object());
    api.tryTo("setMyCommands", Json.object().set("commands", Json.tree(Command.MENU)));
    mailbox.prune(clock.instant().minus(REMEMBER_UPDATES));
    Answering answers = new Answering(parts.dialogue());
    Asking asking = new Asking(mailbox, answers);
    Source source = new Source(api, parts.fetcher(), parts.maxArticleBytes());
    Reading reading = new Reading(api, source, parts);
    Sharing sharing = new Sharing(bot.name(), parts);
    UpdateHandler updates =
        new UpdateHandler(
            new UpdateHandler.Handlers(
                new MessageHandler(
                    new MessageHandler.Helpers(bot, gate, asking, reading, sharing), parts),
                new ButtonHandler(parts, answers),
                new InlineHandler(gate, sharing, parts)),
            gate,
            parts);
    Gateway gateway = new Gateway(api, mailbox, new Pace(settings.rates()), clock);
    run(updates, gateway);
    return report(bot);
  }

  private void run(UpdateHandler updates, Gateway gateway) {
    Lanes<Incoming> answer =
        new Lanes<>(
            "answer",
            ANSWERERS,
            new Lanes.Work<>(
                busy -> mailbox.waiting(busy, ANSWERERS * 2),
                Incoming::queue,
                incoming -> incoming.queue().startsWith(Outbound.QUEUE_INLINE),
                incoming -> {
                  updates.handle(incoming);
                  departures.ring();
                }),
            arrivals);
    Lanes<Pending> send =
        new Lanes<>(
            "send",
            SENDERS,
            new Lanes.Work<>(
                gateway::next,
                pending -> pending.outgoing().queue(),
                pending -> false,
                gateway::send),
            departures);
    answering = Optional.of(answer);
    sending = Optional.of(send);
    begin("dateline-answering", answer);
    begin("dateline-sending", send);
    begin("dateline-polling", poller);
  }

  private void begin(String name, Runnable loop) {
    Thread thread = new Thread(loop, name);
    threads.add(thread);
    thread.start();
  }

  private BotIdentity identity() {
    for (int failures = 1; ; failures++) {
      try {
        return BotIdentity.of(api.call("getMe", Json.object()));
      } catch (BotApiException e) {
        if (!e.isPassing()) {
          throw new TelegramException(
              "Telegram does not know this token ("
                  + e.description()
                  + "). Copy it again from BotFather: /mybots, your bot, API Token.");
        }
        Duration wait = e.retryAfter().isZero() ? Backoff.after(failures) : e.retryAfter();
        LOG.warn("waiting for Telegram reason={} retryMs={}", e.description(), wait.toMillis());
        if (!new Bell().await(wait)) {
          throw new TelegramException("Stopped while waiting for Telegram.");
        }
      }
    }
  }

  private List<String> report(BotIdentity bot) {
    List<String> lines = new ArrayList<>();
    lines.add("I'm up: https://t.me/" + bot.name());
    gate.code().ifPresent(code -> lines.add("No owner yet: send this code to the bot: " + code));
    lines.add(
        bot.readsGroups()
            ? "Privacy mode is off: I see all messages of my groups and answer those meant for me."
            : "Privacy mode is on, which is fine: in groups use /ask, or reply to me.");
    return lines;
  }

  /** Why the bot cannot go on; empty as long as it can. */
  public Optional<String> failure() {
    return poller.refusal();
  }

  /** When Telegram last answered a poll; empty before the first time. */
  public Optional<Instant> lastPoll() {
    return poller.lastSuccess();
  }

  /** How much waits to be answered and sent. */
  public Backlog backlog() {
    return mailbox.backlog();
  }

  /** Asks for nothing more, and ends what was begun: within ten seconds. */
  @Override
  public void close() {
    poller.stop();
    answering.ifPresent(lanes -> lanes.stop(PATIENCE.dividedBy(2)));
    sending.ifPresent(lanes -> lanes.stop(PATIENCE.dividedBy(2)));
    api.close();
    for (Thread thread : threads) {
      try {
        thread.join(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
