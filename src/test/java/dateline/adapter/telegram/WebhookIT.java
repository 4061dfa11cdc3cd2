package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.app.BotPartsFixture;
import dateline.delivery.Mailbox;
import dateline.delivery.Received;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebhookIT {
  private static final URI ADDRESS = URI.create("https://bot.example/telegram");
  private static final String SECRET = Webhook.secret(BotApiServer.TOKEN);
  private static final long ANNA = 7;

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();
  private BotPartsFixture fixture;
  private TelegramBot bot;

  @BeforeEach
  void openTheStore() {
    fixture = BotPartsFixture.open(folder.resolve("store.db"));
    bot = bot(pushed());
  }

  @AfterEach
  void stop() {
    bot.close();
    server.close();
    fixture.close();
  }

  private TelegramBot bot(TelegramSettings settings) {
    return Telegram.bot(settings, fixture.parts());
  }

  private TelegramSettings pushed() {
    return BotSettings.on(server.address()).webhook(ADDRESS).get();
  }

  private static ObjectNode update(int number, String text) {
    ObjectNode update = Json.object().put("update_id", number);
    update.set("message", MessageFixture.inPrivate(ANNA, number, text));
    return update;
  }

  @Test
  void tellsTelegramWhereToPushAndWithWhichSecret() {
    bot.start();
    server.await(() -> !server.calls("setWebhook").isEmpty());

    JsonNode request = server.calls("setWebhook").get(0).body();
    assertThat(request.path("url").asText()).isEqualTo(ADDRESS.toString());
    assertThat(request.path("secret_token").asText()).matches("[A-Za-z0-9_-]{1,256}");
    assertThat(request.path("allowed_updates")).hasSameSizeAs(UpdateHandler.WANTED);
    assertThat(server.calls("deleteWebhook")).isEmpty();
  }

  @Test
  void answersWhatIsPushedOnceHoweverOftenItComes() {
    bot.start();
    assertThat(bot.accept(SECRET, update(5, "/privacy").toString())).isEqualTo(200);
    assertThat(bot.accept(SECRET, update(5, "/privacy").toString())).isEqualTo(200);
    assertThat(bot.accept(SECRET, update(6, "/n6").toString())).isEqualTo(200);
    server.await(() -> server.texts(ANNA).size() >= 2);

    assertThat(server.texts(ANNA)).hasSize(2);
    assertThat(server.texts(ANNA).get(1)).contains("/n6");
  }

  @Test
  void keepsNothingThatDoesNotShowTheSecret() {
    for (String secret : List.of("", "wrong", SECRET + "0", SECRET.substring(1))) {
      assertThat(bot.accept(secret, update(5, "/privacy").toString())).isEqualTo(401);
    }

    assertThat(bot.backlog().incoming()).isZero();
  }

  @Test
  void keepsNothingThatIsNoUpdate() {
    for (String body : List.of("", "{", "[]", "{}", "{\"update_id\":\"x\"}", "null")) {
      assertThat(bot.accept(SECRET, body)).isEqualTo(400);
    }

    assertThat(bot.backlog().incoming()).isZero();
  }

  @Test
  void whatWasPushedIsNotLostOrAnsweredAgainWhenTheBotPollsAgain() {
    Mailbox mailbox = fixture.parts().mailbox();
    mailbox.receive(List.of(new Received(3, "7", update(3, "/n3").toString())), 4, Instant.now());
    bot.accept(SECRET, update(6, "/n6").toString());
    assertThat(mailbox.offset()).isEmpty();
    bot.close();
    bot = bot(BotSettings.on(server.address()).get());
    bot.start();
    server.repeat(5, update(5, "/n5").path("message"));
    server.repeat(6, update(6, "/n6").path("message"));
    server.await(() -> server.texts(ANNA).size() >= 3);

    assertThat(server.calls("deleteWebhook")).isNotEmpty();
    assertThat(String.join("\n", server.texts(ANNA)))
        .containsOnlyOnce("/n3.")
        .containsOnlyOnce("/n5.")
        .containsOnlyOnce("/n6.");
  }

  @Test
  void looksWhetherTelegramGetsThroughAndSetsItAgainWhenSomebodyElseHasTakenIt() throws Exception {
    BotParts parts = fixture.parts();
    TelegramSettings settings = pushed();
    try (BotApi api = new BotApi(settings, parts.traffic())) {
      Inbox inbox = new Inbox(parts.mailbox(), new Bell(), parts.traffic(), parts.clock());
      Webhook webhook = new Webhook(api, inbox, ADDRESS, settings.token());
      webhook.round();
      server.webhookInfo(
          Json.object()
              .put("url", ADDRESS.toString())
              .put("pending_update_count", 3)
              .put("last_error_date", Instant.now().getEpochSecond())
              .put("last_error_message", "Wrong response from the webhook: 502 Bad Gateway"));
      webhook.round();
      assertThat(webhook.trouble()).hasValueSatisfying(it -> assertThat(it).contains("3", "502"));
      server.webhookInfo(Json.object().put("url", "https://other.example"));
      webhook.round();
      webhook.round();

      assertThat(server.calls("setWebhook")).hasSize(2);
      assertThat(webhook.trouble()).isEmpty();
    }
  }

  @Test
  void aTokenThatIsRevokedEndsTheBot() {
    server.fail("getWebhookInfo", BotApiServer.Fault.error(401, "Unauthorized", 0));
    bot.start();
    server.await(() -> bot.failure().isPresent());

    assertThat(bot.failure().get()).contains("token").doesNotContain("secret");
  }
}
