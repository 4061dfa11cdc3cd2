package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own: what it says, how it ends, and what survives a sudden end. */
final class ServeProcessIT {
  private static final int CHATS = 10;
  private static final int MESSAGES = 20;
  private static final int KILLS = 4;

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private BotProcess serve(String token) {
    return BotProcess.serve(folder, server, Map.of("DATELINE_TELEGRAM_TOKEN", token));
  }

  private void say(long chat, int message, String text) {
    server.happen("message", MessageFixture.inPrivate(chat, message, text));
  }

  /** The numbers of the messages that a chat was answered, in the order of the answers. */
  private List<Integer> answered(long chat) {
    return server.texts(chat).stream()
        .map(text -> Integer.valueOf(text.replaceAll("(?s).*/n(\\d+)\\..*", "$1")))
        .toList();
  }

  @Test
  void losesNothingAndKeepsTheOrderWhenItIsKilledAgainAndAgain() throws Exception {
    Random chance = new Random(7);
    for (int i = 0; i < MESSAGES; i++) {
      for (long chat = 1; chat <= CHATS; chat++) {
        say(chat, i + 1, "/n" + i);
        if (chance.nextInt(10) == 0) {
          server.fail("sendMessage", new BotApiServer.Fault(500, "{}"));
        }
      }
    }
    for (int i = 0; i < KILLS; i++) {
      int before = server.calls("sendMessage").size();
      BotProcess process = serve(BotApiServer.TOKEN.value());
      int more = 1 + chance.nextInt(CHATS * MESSAGES / (2 * KILLS));
      server.await(() -> server.calls("sendMessage").size() >= before + more);
      process.kill();
    }
    BotProcess last = serve(BotApiServer.TOKEN.value());
    server.await(
        () ->
            IntStream.rangeClosed(1, CHATS)
                .allMatch(chat -> new HashSet<>(answered(chat)).size() == MESSAGES));
    last.kill();

    int duplicates = server.calls("sendMessage").size() - CHATS * MESSAGES;
    // one at most for each message that was between Telegram's acceptance and the commit
    assertThat(duplicates).isBetween(0, KILLS * TelegramBot.SENDINGS_AHEAD);
    for (long chat = 1; chat <= CHATS; chat++) {
      assertThat(new ArrayList<>(new java.util.LinkedHashSet<>(answered(chat))))
          .isEqualTo(IntStream.range(0, MESSAGES).boxed().toList());
    }
  }

  @Test
  void endsOnASignalAndFinishesWhatItBegan() throws Exception {
    BotProcess process = serve(BotApiServer.TOKEN.value());
    say(1, 1, "/n1");
    server.await(() -> !server.texts(1).isEmpty());
    process.terminate();

    assertThat(process.exitCode()).isEqualTo(143);
    assertThat(process.output()).contains("I'm up: https://t.me/dateline_bot");
  }

  @Test
  void endsOnASignalAlsoWhileItWaitsForTheNetwork() throws Exception {
    for (int i = 0; i < 50; i++) {
      server.fail("getMe", new BotApiServer.Fault(0, ""));
    }
    BotProcess process = serve(BotApiServer.TOKEN.value());
    server.await(() -> server.attempts("getMe") >= 2);
    process.terminate();

    assertThat(process.exitCode()).isEqualTo(143);
    assertThat(process.output()).contains("waiting for Telegram").doesNotContain("\tat ");
  }

  @Test
  void aWrongTokenIsOneSentenceAndIsNeverShown() throws Exception {
    BotProcess process = serve("13:wrong_secret");

    assertThat(process.exitCode()).isEqualTo(6);
    assertThat(process.output())
        .contains("Telegram does not know this token")
        .doesNotContain("wrong_secret")
        .doesNotContain("\tat ");
  }

  @Test
  void theTokenIsInNoLineOfARunThatFails() throws Exception {
    for (int i = 0; i < 2; i++) {
      server.fail("getMe", new BotApiServer.Fault(0, ""));
      server.fail("getUpdates", new BotApiServer.Fault(502, "<html>"));
      server.fail("sendMessage", new BotApiServer.Fault(0, ""));
    }
    server.fail("answerCallbackQuery", BotApiServer.Fault.error(400, "Bad Request", 0));
    BotProcess process = serve(BotApiServer.TOKEN.value());
    say(1, 1, "/n1");
    server.await(() -> !server.texts(1).isEmpty());
    process.kill();

    assertThat(process.output()).contains("polling failed").doesNotContain("loopback_secret");
  }

  @Test
  void withoutATokenItSaysWhereToGetOne() throws Exception {
    BotProcess process = serve("");

    assertThat(process.exitCode()).isEqualTo(6);
    assertThat(process.output()).contains("@BotFather");
  }
}
