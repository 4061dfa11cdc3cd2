package dateline.app;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.adapter.telegram.BotToken;
import dateline.adapter.telegram.TelegramSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
  @Test
  void hasDefaultsForEverything() {
    Settings settings = Settings.of(Map.of());

    assertThat(settings.store()).endsWithRaw(Path.of("dateline", "dateline.db"));
    assertThat(settings.maxArticleBytes()).isEqualTo(2_000_000);
    assertThat(settings.reader()).isEqualTo(ReaderKind.NEURAL);
    assertThat(settings.care()).isEqualTo(Care.USUAL);
    assertThat(settings.privateHosts()).isEmpty();
    assertThat(settings.listen()).isEmpty();
    assertThat(settings.telegram()).isEmpty();
  }

  @Test
  void takesEveryKeyFromTheEnvironment() {
    Map<String, String> values =
        Map.ofEntries(
            entry("DATELINE_STORE", "/news/store.db"),
            entry("DATELINE_MAX_ARTICLE_BYTES", "5000"),
            entry("DATELINE_READER", "linear"),
            entry("DATELINE_STRICT", "true"),
            entry("DATELINE_FETCH_PRIVATE_HOSTS", "Intranet, localhost"),
            entry("DATELINE_HTTP_ADDRESS", "localhost:8080"),
            entry("DATELINE_TELEGRAM_TOKEN", "12:abc"),
            entry("DATELINE_TELEGRAM_API_URL", "http://localhost:8081"),
            entry("DATELINE_TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram"),
            entry("DATELINE_TELEGRAM_ADMISSION", "allow-list"),
            entry("DATELINE_TELEGRAM_MEMBERS", "7, -100"),
            entry("DATELINE_TELEGRAM_MESSAGES_PER_SECOND", "5"),
            entry("DATELINE_TELEGRAM_CHAT_MESSAGES_PER_SECOND", "2"),
            entry("DATELINE_TELEGRAM_GROUP_MESSAGES_PER_MINUTE", "0"),
            entry("DATELINE_TELEGRAM_USER_QUESTIONS_PER_HOUR", "1"),
            entry("DATELINE_TELEGRAM_CHAT_QUESTIONS_PER_HOUR", "2"),
            entry("DATELINE_TELEGRAM_USER_ARTICLES_PER_HOUR", "3"),
            entry("DATELINE_TELEGRAM_CHAT_ARTICLES_PER_HOUR", "0"));
    Settings settings = Settings.of(values);

    TelegramSettings telegram =
        new TelegramSettings(
            new BotToken("12:abc"),
            URI.create("http://localhost:8081"),
            Duration.ofSeconds(50),
            TelegramSettings.Admission.ALLOW_LIST,
            Set.of(7L, -100L),
            new TelegramSettings.Rates(5, 2, 0),
            new TelegramSettings.Quotas(1, 2, 3, 0),
            Optional.of(URI.create("https://bot.example/telegram")));
    assertThat(Settings.FILE_KEYS)
        .allMatch(key -> values.containsKey(key) || key.equals("DATELINE_TELEGRAM_TOKEN_FILE"));
    assertThat(settings)
        .isEqualTo(
            new Settings(
                Path.of("/news/store.db"),
                5000,
                ReaderKind.LINEAR,
                Care.STRICT,
                Set.of("intranet", "localhost"),
                Optional.of(InetSocketAddress.createUnresolved("localhost", 8080)),
                Optional.of(telegram)));
  }

  @Test
  void readsTheTokenFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "12:abc\n");

    assertThat(Settings.of(Map.of("DATELINE_TELEGRAM_TOKEN_FILE", file.toString())).telegram())
        .map(TelegramSettings::token)
        .contains(new BotToken("12:abc"));
  }

  @Test
  void neverShowsAToken() {
    assertThat(Settings.of(Map.of("DATELINE_TELEGRAM_TOKEN", "12:abc")).toString())
        .doesNotContain("12:abc");
    assertThatThrownBy(() -> Settings.of(Map.of("DATELINE_TELEGRAM_TOKEN", "wrong secret")))
        .hasMessageContaining("DATELINE_TELEGRAM_TOKEN")
        .hasMessageNotContaining("secret");
  }

  @Test
  void keepsTheStoreWhereTheDesktopKeepsData() {
    assertThat(Settings.of(Map.of("XDG_DATA_HOME", "/data")).store())
        .isEqualTo(Path.of("/data", "dateline", "dateline.db"));
  }

  @Test
  void aWebhookNeedsAnAddressToListenAtAndTelegramPushesToHttpsOnly() {
    assertThatThrownBy(
            () ->
                Settings.of(
                    Map.of(
                        "DATELINE_TELEGRAM_TOKEN", "12:abc",
                        "DATELINE_TELEGRAM_WEBHOOK_URL", "http://bot.example/telegram")))
        .hasMessageContaining("DATELINE_HTTP_ADDRESS is needed")
        .hasMessageContaining("DATELINE_TELEGRAM_WEBHOOK_URL begins with https://");
  }

  @Test
  void anAddressHasAHostAndAPort() {
    for (String wrong : List.of("8080", "localhost", "localhost:http", "a b:1")) {
      assertThatThrownBy(() -> Settings.of(Map.of("DATELINE_HTTP_ADDRESS", wrong)))
          .hasMessageContaining("DATELINE_HTTP_ADDRESS is a host and a port");
    }
  }

  @Test
  void reportsAllFaultsAtOnceByKey() {
    assertThatThrownBy(
            () ->
                Settings.of(
                    Map.of(
                        "DATELINE_STROE",
                        "x",
                        "DATELINE_MAX_ARTICLE_BYTES",
                        "two",
                        "DATELINE_READER",
                        "human",
                        "DATELINE_STRICT",
                        "very")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DATELINE_STROE")
        .hasMessageContaining("'two'")
        .hasMessageContaining("'human'")
        .hasMessageContaining("'very'");
  }
}
