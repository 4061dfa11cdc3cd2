package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.app.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A conversation over a Bot API server that others wrote, npm's telegram-test-api: it knows nothing
 * of {@code setMyCommands} and most other methods, answers an empty poll at once, and calls the bot
 * by its own rules. Run by {@code mvn -Pinterop verify}, which needs node and npm.
 */
final class TestApiInterop {
  private static final Path SOURCE = Path.of("src", "test", "interop");
  private static final Path INSTALLED = Path.of("target", "interop");
  private static final String TOKEN = "42:interop_secret";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;
  private URI address = URI.create("http://127.0.0.1");
  private final List<Process> processes = new ArrayList<>();
  private final List<BotProcess> bots = new ArrayList<>();

  @BeforeEach
  void serve() throws Exception {
    Files.createDirectories(INSTALLED);
    for (String file : List.of("package.json", "package-lock.json", "server.js")) {
      Files.copy(
          SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Process npm = run("npm", "ci", "--no-audit", "--no-fund");
    assertThat(npm.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(npm.exitValue()).isZero();
    int port = freePort();
    address = URI.create("http://127.0.0.1:" + port);
    processes.add(run("node", "server.js", String.valueOf(port)));
    bots.add(
        BotProcess.start(
            folder,
            Main.class,
            Map.of(
                "DATELINE_TELEGRAM_TOKEN",
                TOKEN,
                "DATELINE_TELEGRAM_API_URL",
                address.toString(),
                "DATELINE_TELEGRAM_ADMISSION",
                "open"),
            "serve"));
  }

  @AfterEach
  void stop() throws Exception {
    for (BotProcess bot : bots) {
      bot.kill();
    }
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  private static Process run(String... command) throws IOException {
    return new ProcessBuilder(command)
        .directory(INSTALLED.toFile())
        .redirectErrorStream(true)
        .redirectOutput(INSTALLED.resolve(command[0] + ".log").toFile())
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private JsonNode post(String path, JsonNode body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    return Json.parse(BotProcess.send(request).body());
  }

  private static ObjectNode anna() {
    ObjectNode common = Json.object().put("botToken", TOKEN);
    common.put("date", Instant.now().getEpochSecond());
    common.putObject("from").put("id", 7).put("first_name", "Anna").put("is_bot", false);
    common.putObject("chat").put("id", 7).put("first_name", "Anna").put("type", "private");
    return common;
  }

  /** What the bot has said, waited for until one says what is wanted. */
  private JsonNode said(Predicate<String> wanted) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try {
        JsonNode history = post("/getUpdatesHistory", Json.object().put("token", TOKEN));
        for (JsonNode item : history.path("result")) {
          if (item.path("message").has("chat_id")
              && wanted.test(item.path("message").path("text").asText())) {
            return item;
          }
        }
      } catch (IOException e) {
        // it is not up yet
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the bot has not said it; its output: " + bots.get(0).output());
  }

  private void awaitServer() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!bots.get(0).output().contains("I'm up") && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
  }

  @Test
  void startsReadsAnswersAndEditsOverAServerThatKnowsFewMethods() throws Exception {
    awaitServer();
    assertThat(bots.get(0).output())
        .contains("I'm up: https://t.me/TestNameBot")
        .contains("method=setMyCommands");
    post("/sendMessage", anna().put("text", ChatFixture.BRIDGE));
    said(text -> text.contains("Harbour bridge to close for repairs"));
    post("/sendMessage", anna().put("text", "How much will the repairs cost?"));
    JsonNode answer = said(text -> text.contains("2.4 million euros"));
    JsonNode more = answer.at("/message/reply_markup/inline_keyboard/0/0");
    ObjectNode press = anna().put("data", more.path("callback_data").asText());
    press.set("message", anna().put("message_id", answer.path("messageId").asInt()));
    post("/sendCallback", press);
    JsonNode wider = said(text -> text.contains("2.4 million") && text.contains("tunnel"));

    assertThat(more.path("text").asText()).isEqualTo("More");
    assertThat(wider.path("messageId").asInt()).isEqualTo(answer.path("messageId").asInt());
    assertThat(bots.get(0).output()).doesNotContain("interop_secret");
  }
}
