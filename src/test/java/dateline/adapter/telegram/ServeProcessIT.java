package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.app.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

  private Path output() {
    return folder.resolve("output.txt");
  }

  private Process serve(String token) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--store",
            folder.resolve("store.db").toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "XDG_CONFIG_HOME",
                folder.toString(),
                "DATELINE_TELEGRAM_TOKEN",
                token,
                "DATELINE_TELEGRAM_API_URL",
                server.address().toString(),
                "DATELINE_TELEGRAM_ADMISSION",
                "open",
                "DATELINE_TELEGRAM_MESSAGES_PER_SECOND",
                "0",
                "DATELINE_TELEGRAM_CHAT_MESSAGES_PER_SECOND",
                "0"));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(long chat, int message, String text) {
    ObjectNode sent =
        Json.object().put("message_id", message).put("date", 1_700_000_000).put("text", text);
    sent.putObject("chat").put("id", chat).put("type", "private");
    sent.putObject("from").put("id", chat).put("is_bot", false).put("first_name", "A");
    server.happen("message", sent);
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
      Process process = serve(BotApiServer.TOKEN.value());
      int more = 1 + chance.nextInt(CHATS * MESSAGES / (2 * KILLS));
      server.await(() -> server.calls("sendMessage").size() >= before + more);
      process.destroyForcibly().waitFor();
    }
    Process last = serve(BotApiServer.TOKEN.value());
    server.await(
        () ->
            IntStream.rangeClosed(1, CHATS)
                .allMatch(chat -> new HashSet<>(answered(chat)).size() == MESSAGES));
    last.destroyForcibly().waitFor();

    int duplicates = server.calls("sendMessage").size() - CHATS * MESSAGES;
    // one at most for each sender that was between Telegram's acceptance and the commit
    assertThat(duplicates).isBetween(0, KILLS * 8);
    for (long chat = 1; chat <= CHATS; chat++) {
      assertThat(new ArrayList<>(new java.util.LinkedHashSet<>(answered(chat))))
          .isEqualTo(IntStream.range(0, MESSAGES).boxed().toList());
    }
  }

  @Test
  void endsOnASignalAndFinishesWhatItBegan() throws Exception {
    Process process = serve(BotApiServer.TOKEN.value());
    say(1, 1, "/n1");
    server.await(() -> !server.texts(1).isEmpty());
    process.destroy();

    assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(Files.readString(output())).contains("I'm up: https://t.me/dateline_bot");
  }

  @Test
  void aWrongTokenIsOneSentenceAndIsNeverShown() throws Exception {
    Process process = serve("13:wrong_secret");

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(6);
    assertThat(Files.readString(output()))
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
    Process process = serve(BotApiServer.TOKEN.value());
    say(1, 1, "/n1");
    server.await(() -> !server.texts(1).isEmpty());
    process.destroyForcibly().waitFor();

    assertThat(Files.readString(output()))
        .contains("poll failed")
        .doesNotContain("loopback_secret");
  }

  @Test
  void withoutATokenItSaysWhereToGetOne() throws Exception {
    Process process = serve("");

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(6);
    assertThat(Files.readString(output())).contains("@BotFather");
  }
}
