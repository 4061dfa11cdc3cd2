package dateline.adapter.telegram;

import dateline.delivery.Backlog;
import dateline.delivery.Incoming;
import dateline.delivery.Mailbox;
import dateline.delivery.Pending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running bot. Start it once, stop it once. */
public final class TelegramBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ANSWERERS = 4;
  private static final int SENDERS = 8;

  /**
   * Looking for work costs more than trivial work does, and what waits for the disk needs no
   * thread: the more wait together, the fewer times the disk is waited for.
   */
  private static final int ANSWERS_AHEAD = 64 * ANSWERERS;

  /** So many messages can be sent and not yet be known to be, when the process dies. */
  static final int SENDINGS_AHEAD = 8 * SENDERS;

  private final TelegramSettings settings;
  private final Mailbox mailbox;
  private final BotApi api;
  private final BotParts parts;
  private final Bell arrivals = new Bell();
  private final Bell departures = new Bell();
  private final Intake intake;
  private final Optional<Webhook> webhook;
  private final Watchdog watchdog;
  private final Gate gate;
  private final List<Thread> threads = new ArrayList<>();
  private Optional<Lanes<Incoming>> answering = Optional.empty();
  private Optional<Lanes<Pending>> sending = Optional.empty();

  TelegramBot(TelegramSettings settings, BotParts parts) {
    this.settings = settings;
    this.parts = parts;
    mailbox = parts.mailbox();
    api = new BotApi(settings, parts.traffic());
    Inbox inbox = new Inbox(mailbox, arrivals, parts.traffic(), parts.clock());
    webhook = settings.webhook().map(address -> new Webhook(api, inbox, address, settings.token()));
    intake =
        webhook
            .<Intake>map(pushed -> pushed)
            .orElseGet(() -> new Poller(api, inbox, settings.pollTimeout()));
    watchdog = new Watchdog(intake, mailbox, parts.clock());
    gate = new Gate(mailbox, settings, parts.clock());
  }

  /**
   * Checks the token, tells Telegram the commands, and begins to receive, answer and send. A
   * network that is down is waited for.
   *
   * @return what the operator wants to know
   * @throws TelegramException if Telegram refuses the token
   */
  public List<String> start() {
    begin("dateline-watchdog", watchdog);
    BotIdentity bot = identity();
    Guide.publish(api);
    UpdateHandler updates = new BotHandlers(BotHandlers.helpers(bot, api, gate, parts)).updates();
    Gateway gateway = new Gateway(api, mailbox, new Pace(settings.rates()), parts.clock());
    run(updates, gateway);
    return Report.of(bot, gate.code(), webhook.isPresent());
  }

  private void run(UpdateHandler updates, Gateway gateway) {
    Lanes<Incoming> answer =
        new Lanes<>(
            "answer",
            ANSWERERS,
            new Lanes.Work<>(
                mailbox::waiting,
                Incoming::queue,
                incoming -> incoming.queue().startsWith(Outbound.QUEUE_INLINE),
                incoming -> updates.handle(incoming).thenRun(departures::ring),
                ANSWERS_AHEAD),
            arrivals);
    Lanes<Pending> send =
        new Lanes<>(
            "send",
            SENDERS,
            new Lanes.Work<>(
                gateway::next,
                pending -> pending.outgoing().queue(),
                pending -> false,
                gateway::send,
                SENDINGS_AHEAD),
            departures);
    answering = Optional.of(answer);
    sending = Optional.of(send);
    begin("dateline-answering", answer);
    begin("dateline-sending", send);
    begin("dateline-" + intake.name(), intake);
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

  /** Why the bot cannot go on; empty as long as it can. */
  public Optional<String> failure() {
    return intake.refusal();
  }

  /** Whether it lives, and when Telegram was last heard. */
  public Pulse pulse() {
    return watchdog.pulse();
  }

  /**
   * Keeps an update that Telegram has pushed.
   *
   * @param secret what came in the header {@link Telegram#SECRET_HEADER}; empty where nothing did
   * @return the HTTP status to answer with
   * @throws IllegalStateException if the settings name no webhook
   */
  public int accept(String secret, String body) {
    return webhook.orElseThrow(() -> new IllegalStateException("no webhook")).accept(secret, body);
  }

  /** How much waits to be answered and sent. */
  public Backlog backlog() {
    return mailbox.backlog();
  }

  /** Asks for nothing more, and ends what was begun: within ten seconds. */
  @Override
  public void close() {
    intake.stop();
    answering.ifPresent(lanes -> lanes.stop(PATIENCE.dividedBy(2)));
    sending.ifPresent(lanes -> lanes.stop(PATIENCE.dividedBy(2)));
    api.close();
    watchdog.stop();
    for (Thread thread : threads) {
      try {
        thread.join(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
