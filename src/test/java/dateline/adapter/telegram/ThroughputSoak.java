package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * How fast the bot is: against a bot of the same library that answers every update with one fixed
 * sentence and keeps nothing, over the same server; and with real questions of many chats. Both
 * bots are processes of their own. Run by {@code mvn -Psoak verify -Dit.test=ThroughputSoak}; the
 * summary is printed and written to {@code target/throughput.txt}.
 */
final class ThroughputSoak {
  private static final int CHATS = 50;
  private static final int EACH = Integer.getInteger("throughput.each", 40);
  private static final int WARM = 200;
  private static final List<String> QUESTIONS =
      List.of(
          "When will the leaders meet?",
          "Who is Elena Vasko?",
          "What did Holm say about the Grey Islands?",
          "How many people were hurt?",
          "Where is the oldest plant?");
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir Path folder;
  private int message = 1;
  private int asked;

  /** Answers every message with a fixed sentence, as the library's examples do. */
  static final class Echo {
    private Echo() {}

    /** Takes the server's port. */
    public static void main(String[] args) throws Exception {
      TelegramUrl url =
          TelegramUrl.builder()
              .schema("http")
              .host("localhost")
              .port(Integer.parseInt(args[0]))
              .build();
      String token = BotApiServer.TOKEN.value();
      OkHttpTelegramClient client = new OkHttpTelegramClient(token, url);
      TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication();
      application.registerBot(
          token,
          () -> url,
          new DefaultGetUpdatesGenerator(),
          updates -> updates.forEach(update -> answer(client, update)));
      Thread.currentThread().join();
    }

    private static void answer(OkHttpTelegramClient client, Update update) {
      try {
        client.execute(
            SendMessage.builder()
                .chatId(update.getMessage().getChatId())
                .text("I don't know /n0. /help says what I can do.")
                .build());
      } catch (TelegramApiException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void answersAtLeastHalfAsManyUpdatesASecondAsAnEcho() throws Exception {
    double echo = perSecond(this::echo);
    double ours = perSecond(server -> BotProcess.serveInEarnest(folder, server));
    say(
        String.format(
            Locale.ROOT,
            "throughput: %d updates of %d chats with one fixed reply: echo %.0f a second, ours %.0f"
                + " with synchronous=FULL, ratio %.2f%n",
            CHATS * EACH,
            CHATS,
            echo,
            ours,
            ours / echo));

    assertThat(ours / echo).isGreaterThanOrEqualTo(0.5);
  }

  private interface Starter {
    BotProcess start(BotApiServer server);
  }

  private BotProcess echo(BotApiServer server) {
    return BotProcess.start(
        folder,
        List.of(Echo.class.getName()),
        Map.of(),
        String.valueOf(server.address().getPort()));
  }

  private double perSecond(Starter starter) throws Exception {
    try (BotApiServer server = new BotApiServer()) {
      BotProcess bot = starter.start(server);
      send(server, WARM, "/n0");
      awaitSent(server, WARM);
      Instant began = Instant.now();
      send(server, CHATS * EACH, "/n0");
      awaitSent(server, WARM + CHATS * EACH);
      Duration took = Duration.between(began, Instant.now());
      bot.kill();
      return 1000.0 * CHATS * EACH / took.toMillis();
    }
  }

  /** Fifty people who read for half a minute, more or less, before they ask again. */
  @Test
  void answersFiftyChats() throws Exception {
    BotProcess read =
        BotProcess.command(folder, "read", "data/samples/summit.txt", "data/samples/company.txt");
    assertThat(read.exitCode()).as(read.output()).isZero();
    try (BotApiServer server = new BotApiServer()) {
      BotProcess bot = BotProcess.serveInEarnest(folder, server);
      send(server, CHATS, QUESTIONS.get(0));
      awaitSent(server, CHATS);
      List<Instant> times = new ArrayList<>();
      for (int i = 0; i < CHATS * 4; i++) {
        times.add(Instant.now());
        send(server, 1, QUESTIONS.get(i % QUESTIONS.size()));
        Thread.sleep(500);
      }
      awaitSent(server, CHATS * 5);
      report(server, times);
      bot.kill();
    }
  }

  private void report(BotApiServer server, List<Instant> times) throws IOException {
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      BotApiServer.Call answer = server.sent(chat(i)).get(1 + i / CHATS);
      millis.add(Duration.between(times.get(i), answer.at()).toMillis());
    }
    millis.sort(null);
    say(
        String.format(
            Locale.ROOT,
            "latency: %d questions of %d chats, 2 a second: p50 %d ms, p99 %d ms, longest %d ms%n",
            times.size(),
            CHATS,
            millis.get(millis.size() / 2),
            millis.get(millis.size() * 99 / 100),
            millis.get(millis.size() - 1)));
    assertThat(server.refused()).isEmpty();
  }

  private static long chat(int number) {
    return 10_000L + number % CHATS;
  }

  private void send(BotApiServer server, int count, String text) {
    for (int i = 0; i < count; i++) {
      ObjectNode sent =
          Json.object().put("message_id", message++).put("date", 1_700_000_000).put("text", text);
      sent.putObject("chat").put("id", chat(asked)).put("type", "private");
      sent.putObject("from").put("id", chat(asked)).put("is_bot", false).put("first_name", "A");
      asked++;
      server.happen("message", sent);
    }
  }

  private static void awaitSent(BotApiServer server, int count) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (server.accepted("sendMessage") < count) {
      assertThat(Instant.now()).as("time to send %s", count).isBefore(end);
      Thread.sleep(5);
    }
  }

  private static void say(String summary) throws IOException {
    System.out.print(summary);
    Files.writeString(
        Path.of("target", "throughput.txt"),
        summary,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
