package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.sql.Sqlite;
import dateline.adapter.telegram.BotApiServer.Fault;
import dateline.delivery.Mailbox;
import dateline.delivery.MailboxException;
import dateline.delivery.Received;
import dateline.operation.Traffic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Why the poller is our own: each trap of the library's session, sprung by the session, and our
 * poller on the same server.
 */
final class LibraryTrapsIT {
  private static final TelegramUrl NOWHERE =
      TelegramUrl.builder().schema("http").host("localhost").port(1).build();

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();
  private final List<Integer> consumed = new CopyOnWriteArrayList<>();
  private final TelegramBotsLongPollingApplication application =
      new TelegramBotsLongPollingApplication();
  private Mailbox mailbox;

  @BeforeEach
  void open() {
    mailbox = Sqlite.mailbox(folder.resolve("store.db"));
  }

  @AfterEach
  void close() throws Exception {
    application.close();
    mailbox.close();
    server.close();
  }

  private static ObjectNode message() {
    return MessageFixture.inPrivate(7, 1, "hello");
  }

  private TelegramUrl url() {
    URI address = server.address();
    return TelegramUrl.builder()
        .schema("http")
        .host(address.getHost())
        .port(address.getPort())
        .build();
  }

  /** The library's session with a consumer that keeps numbers; it may throw first. */
  private BotSession session(Consumer<Integer> first) throws Exception {
    return session(
        application,
        updates -> {
          for (Update update : updates) {
            first.accept(update.getUpdateId());
            consumed.add(update.getUpdateId());
          }
        });
  }

  private BotSession session(
      TelegramBotsLongPollingApplication sessions, LongPollingUpdateConsumer consumer)
      throws Exception {
    return sessions.registerBot(
        BotApiServer.TOKEN.value(), this::url, new DefaultGetUpdatesGenerator(), consumer);
  }

  /** Our poller, running. */
  private Poller poll(Mailbox into) {
    BotApi api = new BotApi(BotSettings.on(server.address()).get(), Traffic.UNCOUNTED);
    Inbox inbox = new Inbox(into, new Bell(), Traffic.UNCOUNTED, Instant::now);
    Poller poller = new Poller(api, inbox, Duration.ofSeconds(1));
    Thread thread = new Thread(poller, "poller");
    thread.setDaemon(true);
    thread.start();
    return poller;
  }

  private List<Long> kept() {
    return mailbox.waiting(Set.of(), 1).stream().map(it -> it.update()).toList();
  }

  private long polls() {
    return server.attempts("getUpdates");
  }

  @Nested
  class AConsumerThatThrows {
    @Test
    void endsTheSessionForGoodWhichStillSaysThatItRuns() throws Exception {
      BotSession session =
          session(
              number -> {
                throw new IllegalStateException("the store is busy");
              });
      server.happen("message", message());
      server.await(() -> session.getRunningPolling().isDone());
      assertThat(session.isRunning()).isTrue();
      assertThat(consumed).isEmpty();
    }

    @Test
    void isTriedAgainByOurPoller() {
      AtomicInteger tries = new AtomicInteger();
      Mailbox failing =
          Watched.before(
              mailbox,
              "receive",
              () -> {
                if (tries.incrementAndGet() == 1) {
                  throw new MailboxException("the store is busy", new IllegalStateException());
                }
              });
      int number = server.happen("message", message());
      Poller poller = poll(failing);
      server.await(() -> mailbox.backlog().incoming() == 1);
      poller.stop();

      assertThat(kept()).containsExactly((long) number);
      assertThat(tries).hasValueGreaterThan(1);
    }
  }

  @Nested
  class AnUpdateThatIsNotKept {
    @Test
    void isLostByTheSessionBecauseItCountsAsReceivedBefore() throws Exception {
      BotSession session =
          session(
              number -> {
                throw new IllegalStateException("killed in the middle");
              });
      int lost = server.happen("message", message());
      server.await(() -> session.getRunningPolling().isDone());

      assertThat(consumed).isEmpty();
      assertThat(session.getLastReceivedUpdate()).hasValue(lost);
      session.stop();
      session.start(); // the same session, started again: it asks for what comes after
      int next = server.happen("message", message());
      server.await(() -> session.getLastReceivedUpdate().get() == next);
      assertThat(consumed).doesNotContain(lost);
    }

    @Test
    void isAskedForAgainByOurPollerBecauseTheNumberIsKeptWithIt() {
      mailbox.receive(List.of(new Received(900, "7", "{}")), 901, Instant.now());
      Mailbox dead =
          Watched.before(
              mailbox,
              "receive",
              () -> {
                throw new MailboxException("killed in the middle", new IllegalStateException());
              });
      int number = server.happen("message", message());
      Poller first = poll(dead);
      server.await(() -> polls() > 0 && first.lastSuccess().isPresent());
      first.stop();

      assertThat(mailbox.offset()).hasValue(901);
      Poller second = poll(mailbox);
      server.await(() -> mailbox.backlog().incoming() == 2);
      second.stop();
      assertThat(mailbox.offset()).hasValue(number + 1);
    }
  }

  @Nested
  class ARefusedToken {
    @Test
    void isTriedByTheSessionAgainAndAgain() throws Exception {
      for (int i = 0; i < 3; i++) {
        server.fail("getUpdates", Fault.error(401, "Unauthorized", 0));
      }
      BotSession session = session(number -> {});
      server.await(() -> polls() > 3);

      assertThat(session.isRunning()).isTrue();
    }

    @Test
    void endsOurPollerWithASentence() {
      server.fail("getUpdates", Fault.error(401, "Unauthorized", 0));
      Poller poller = poll(mailbox);
      server.await(() -> poller.refusal().isPresent());

      assertThat(poller.refusal().orElseThrow()).contains("token");
      assertThat(polls()).isEqualTo(1);
    }
  }

  @Nested
  class AServerThatAsksForAPause {
    @Test
    void isAskedAgainByTheSessionLongBefore() throws Exception {
      int hour = 3_600;
      server.fail("getUpdates", Fault.error(429, "Too Many Requests", hour));
      session(number -> {});

      server.await(() -> polls() > 1);
      assertThat(polls()).isGreaterThan(1);
    }

    @Test
    void isLeftAloneByOurPollerForExactlyThatTime() {
      server.fail("getUpdates", Fault.error(429, "Too Many Requests", 2));
      Instant began = Instant.now();
      Poller poller = poll(mailbox);
      server.await(() -> polls() > 1);
      poller.stop();

      assertThat(Duration.between(began, Instant.now()))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }
  }

  @Nested
  class ANetworkThatIsDownAtTheStart {
    @Test
    void isAnExceptionOfTheSession() throws Exception {
      assertThatThrownBy(
              () ->
                  application.registerBot(
                      BotApiServer.TOKEN.value(),
                      () -> NOWHERE,
                      new DefaultGetUpdatesGenerator(),
                      updates -> {}))
          .hasMessageContainingAll("Unable to execute", "ebhook");
    }

    @Test
    void isWaitedForByOurPoller() {
      for (int i = 0; i < 2; i++) {
        server.fail("deleteWebhook", new Fault(0, ""));
        server.fail("getUpdates", new Fault(0, ""));
      }
      server.happen("message", message());
      Poller poller = poll(mailbox);
      server.await(() -> mailbox.backlog().incoming() == 1);
      poller.stop();

      assertThat(poller.refusal()).isEmpty();
    }
  }

  @Nested
  class NumbersThatBeginAnew {
    @Test
    void areDroppedByTheSession() throws Exception {
      session(number -> {});
      int first = server.happen("message", message());
      server.await(() -> consumed.contains(first));
      server.restartNumbersAt(3);
      int second = server.happen("message", message());
      long before = polls();
      server.await(() -> polls() > before + 2);

      assertThat(consumed).containsExactly(first).doesNotContain(second);
    }

    @Test
    void areKeptByOurPoller() {
      Poller poller = poll(mailbox);
      server.happen("message", message());
      server.await(() -> mailbox.backlog().incoming() == 1);
      server.restartNumbersAt(3);
      server.happen("message", message());
      server.await(() -> mailbox.backlog().incoming() == 2);
      poller.stop();

      assertThat(mailbox.offset()).hasValue(4);
    }
  }

  @Nested
  class AWebhookThatSomebodySets {
    @Test
    void leavesTheSessionWithoutUpdatesForGoodThoughItSaysThatItRuns() throws Exception {
      BotSession session = session(number -> {});
      server.pushElsewhere();
      server.happen("message", message());
      server.await(() -> server.conflicts() > 3);

      assertThat(session.isRunning()).isTrue();
      assertThat(consumed).isEmpty();
      assertThat(server.calls("deleteWebhook")).hasSize(1); // at its start, and never again
    }

    @Test
    void isTakenDownByOurPoller() {
      Poller poller = poll(mailbox);
      server.await(() -> polls() > 0);
      server.pushElsewhere();
      server.happen("message", message());
      server.await(() -> mailbox.backlog().incoming() == 1);
      poller.stop();

      assertThat(server.conflicts()).isPositive();
      assertThat(server.calls("deleteWebhook")).hasSizeGreaterThan(1);
    }
  }

  @Nested
  class AnotherPollerOfTheSameBot {
    private Instant now = Instant.parse("2026-03-06T12:00:00Z");

    private final TelegramBotsLongPollingApplication other =
        new TelegramBotsLongPollingApplication();

    @AfterEach
    void close() throws Exception {
      other.close();
    }

    @Test
    void isFoughtByTheSessionAgainAndAgainWithoutAWord() throws Exception {
      BotSession first = session(application, updates -> {});
      BotSession second = session(other, updates -> {});
      server.await(() -> server.conflicts() > 5);

      assertThat(List.of(first.isRunning(), second.isRunning())).containsOnly(true);
    }

    @Test
    void isLeftTimeByOurPollerAndToldToTheOperatorUntilItIsGone() throws Exception {
      try (BotApi api = new BotApi(BotSettings.on(server.address()).get(), Traffic.UNCOUNTED)) {
        Inbox inbox = new Inbox(mailbox, new Bell(), Traffic.UNCOUNTED, () -> now);
        Poller poller = new Poller(api, inbox, Duration.ofSeconds(1));
        session(other, updates -> {});
        meet(poller);
        assertThat(poller.trouble()).isEmpty(); // a bot that is being replaced
        now = now.plusSeconds(60);
        meet(poller);
        assertThat(poller.trouble()).hasValueSatisfying(it -> assertThat(it).contains("token"));
        other.close();
        now = now.plusSeconds(180);
        server.happen("message", message());
        server.await(() -> server.waiting() == 1);
        poller.round();

        assertThat(kept()).hasSize(1);
        assertThat(poller.trouble()).isEmpty();
      }
    }

    /** Polls until the other one comes between. */
    private void meet(Poller poller) {
      assertThatThrownBy(
              () -> {
                while (true) {
                  poller.round();
                }
              })
          .isInstanceOfSatisfying(
              BotApiException.class,
              fault -> assertThat(poller.waitAfter(fault, 1)).isGreaterThan(Duration.ofSeconds(5)));
    }
  }
}
