package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot as a process shows over HTTP and to {@code doctor}, and that no secret is in it. */
final class ServePagesIT {
  private static final String TOKEN = "loopback_secret";
  private static final String WEBHOOK_SECRET = Webhook.secret(BotApiServer.TOKEN);

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private BotProcess serve(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("DATELINE_HTTP_ADDRESS", "127.0.0.1:0");
    return BotProcess.serve(folder, server, environment);
  }

  private static ObjectNode message(String text) {
    return MessageFixture.inPrivate(1, 1, text);
  }

  @Test
  void showsHealthMetricsAndThePulseWhilePolling() throws Exception {
    server.fail("sendMessage", BotApiServer.Fault.error(429, "Too Many Requests", 1));
    BotProcess bot = serve(Map.of());
    server.happen("message", message("/n1"));
    server.await(() -> !server.texts(1).isEmpty() && bot.output().contains("/health"));
    HttpResponse<String> health = bot.get("/health");
    HttpResponse<String> metrics = bot.get("/metrics");
    BotProcess alive = BotProcess.command(folder, "doctor", "--bot");
    assertThat(alive.exitCode()).isZero();
    bot.terminate();
    bot.exitCode();
    BotProcess after = BotProcess.command(folder, "doctor", "--bot", "--json");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("heard Telegram").contains("models").contains("store");
    assertThat(metrics.body())
        .contains("dateline_updates_total 1.0")
        .contains("method=\"sendMessage\"")
        .contains("code=\"429\"")
        .contains("dateline_inbox 0.0")
        .contains("dateline_telegram_silence_seconds");
    assertThat(alive.output()).contains("heard Telegram").contains("by polling");
    assertThat(after.exitCode()).isEqualTo(1);
    assertThat(after.output()).contains("was stopped");
    assertThat(health.body() + metrics.body() + bot.output() + alive.output() + after.output())
        .doesNotContain(TOKEN);
  }

  @Test
  void takesUpdatesByWebhookAndShowsNoSecretHoweverItFails() throws Exception {
    server.fail("getMe", new BotApiServer.Fault(0, ""));
    server.fail("getWebhookInfo", new BotApiServer.Fault(502, "<html>"));
    server.fail("setWebhook", BotApiServer.Fault.error(400, "Bad Request: bad webhook", 0));
    server.fail("sendMessage", new BotApiServer.Fault(0, ""));
    BotProcess bot = serve(Map.of("DATELINE_TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram"));
    server.await(() -> !server.calls("setWebhook").isEmpty() && bot.output().contains("/health"));
    ObjectNode update = Json.object().put("update_id", 5);
    update.set("message", message("/n1"));
    HttpRequest.Builder push =
        HttpRequest.newBuilder(bot.address("/telegram"))
            .POST(BodyPublishers.ofString(update.toString()));
    HttpResponse<String> stranger = BotProcess.send(push.build());
    HttpResponse<String> large =
        BotProcess.send(push.copy().POST(BodyPublishers.ofString(" ".repeat(1_000_001))).build());
    HttpResponse<String> telegram =
        BotProcess.send(push.header(Webhook.HEADER, WEBHOOK_SECRET).build());
    server.await(() -> !server.texts(1).isEmpty());
    HttpResponse<String> health = bot.get("/health");
    HttpResponse<String> metrics = bot.get("/metrics");
    bot.kill();

    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(telegram.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("by webhook");
    assertThat(bot.output()).contains("waiting for Telegram").contains("webhook failed");
    assertThat(bot.output() + health.body() + metrics.body() + stranger.body() + telegram.body())
        .doesNotContain(TOKEN)
        .doesNotContain(WEBHOOK_SECRET);
  }

  @Test
  void anAddressThatIsTakenIsOneSentence() throws Exception {
    BotProcess bot =
        BotProcess.serve(
            folder,
            server,
            Map.of("DATELINE_HTTP_ADDRESS", "127.0.0.1:" + server.address().getPort()));

    assertThat(bot.exitCode()).isEqualTo(6);
    assertThat(bot.output()).contains("cannot listen at").doesNotContain("\tat ");
  }
}
