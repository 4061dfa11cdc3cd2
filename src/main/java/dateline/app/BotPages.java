package dateline.app;

import dateline.adapter.http.Http;
import dateline.adapter.http.Listener;
import dateline.adapter.http.Route;
import dateline.adapter.metrics.Metrics;
import dateline.adapter.telegram.Pulse;
import dateline.adapter.telegram.Telegram;
import dateline.adapter.telegram.TelegramBot;
import dateline.delivery.Backlog;
import dateline.delivery.MailboxException;
import dateline.operation.Health;
import dateline.operation.Health.Sign;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bot shows over HTTP: health, metrics, and the door that Telegram pushes updates to. */
final class BotPages implements AutoCloseable {
  /** Telegram's updates have a few kilobytes; a message of 4,096 emoji as JSON escapes has 50. */
  private static final int LONGEST_UPDATE = 1_000_000;

  private final TelegramBot bot;
  private final Parts models;
  private final Metrics metrics;
  private Optional<Listener> listener = Optional.empty();

  BotPages(TelegramBot bot, Parts models, Metrics metrics) {
    this.bot = bot;
    this.models = models;
    this.metrics = metrics;
    metrics.gauge("dateline.inbox", "Updates that wait to be handled", () -> backlog().incoming());
    metrics.gauge("dateline.outbox", "Messages that wait to be sent", () -> backlog().outgoing());
    metrics.gauge(
        "dateline.telegram.silence.seconds",
        "Time since Telegram was last heard",
        () -> bot.pulse().silence(Instant.now()).toMillis() / 1000.0);
  }

  /** Begins to listen. */
  void open(InetSocketAddress address, Optional<URI> webhook) {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.page("/health", request -> Http.page(health(Instant.now()))));
    routes.add(
        Route.page(
            "/metrics", request -> new Route.Reply(200, Metrics.MEDIA_TYPE, metrics.page())));
    webhook.ifPresent(url -> routes.add(new Route("POST", path(url), LONGEST_UPDATE, this::push)));
    listener = Optional.of(Http.listen(address, routes));
  }

  private static String path(URI url) {
    return url.getPath().isEmpty() ? "/" : url.getPath();
  }

  private Route.Reply push(Route.Request request) {
    String secret = request.header().apply(Telegram.SECRET_HEADER).orElse("");
    return Route.Reply.plain(bot.accept(secret, request.text()), "");
  }

  /** What the operator is told at the start. */
  List<String> lines() {
    return listener.stream()
        .map(it -> "Health and metrics: port " + it.port() + ", /health and /metrics.")
        .toList();
  }

  private Backlog backlog() {
    return bot.backlog();
  }

  Health health(Instant now) {
    Pulse pulse = bot.pulse();
    return new Health(
        List.of(new Sign("telegram", pulse.works(now), pulse.words(now)), store(), models()));
  }

  private Sign store() {
    try {
      Backlog backlog = backlog();
      return new Sign(
          "store",
          true,
          backlog.incoming() + " updates to handle, " + backlog.outgoing() + " messages to send");
    } catch (MailboxException e) {
      return new Sign("store", false, String.valueOf(e.getMessage()));
    }
  }

  private Sign models() {
    try {
      return new Sign("models", true, models.reader().kind());
    } catch (RuntimeException e) { // whatever keeps a model from loading keeps it from answering
      return new Sign("models", false, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    listener.ifPresent(Listener::close);
  }
}
