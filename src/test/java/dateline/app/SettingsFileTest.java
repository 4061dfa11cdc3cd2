package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.adapter.telegram.BotToken;
import dateline.adapter.telegram.TelegramSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
  private static final Path EXAMPLE = Path.of("config", "dateline.conf.example");
  private static final Pattern LINE = Pattern.compile("(?m)^#?(DATELINE_[A-Z_]+)=(.*)$");

  @TempDir Path folder;

  private Map<String, String> file(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("dateline.conf"), text);
    return Map.of("DATELINE_CONFIG", file.toString());
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }

  @Test
  void theFileSetsWhatTheEnvironmentDoesNot() throws IOException {
    Map<String, String> file =
        file("DATELINE_MAX_ARTICLE_BYTES = 5000\nDATELINE_STORE = /news/ä.db\n");
    Settings settings = Settings.read(with(file, "DATELINE_MAX_ARTICLE_BYTES", "6000"));

    assertThat(settings.store()).isEqualTo(Path.of("/news/ä.db"));
    assertThat(settings.maxArticleBytes()).isEqualTo(6000);
  }

  @Test
  void anEmptyVariableIsNotSet() throws IOException {
    Map<String, String> file = file("DATELINE_MAX_ARTICLE_BYTES=5000\n");

    assertThat(Settings.read(with(file, "DATELINE_MAX_ARTICLE_BYTES", "")).maxArticleBytes())
        .isEqualTo(5000);
  }

  @Test
  void aTokenFileInTheEnvironmentBeatsATokenInTheFile() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "13:new");
    Map<String, String> file = file("DATELINE_TELEGRAM_TOKEN=12:old\n");

    assertThat(
            Settings.read(with(file, "DATELINE_TELEGRAM_TOKEN_FILE", token.toString())).telegram())
        .map(TelegramSettings::token)
        .contains(new BotToken("13:new"));
  }

  @Test
  void isFoundWhereTheDesktopKeepsSettings() throws IOException {
    Files.createDirectories(folder.resolve("dateline"));
    Files.writeString(
        folder.resolve("dateline").resolve("dateline.conf"), "DATELINE_STORE=/news.db");

    assertThat(Settings.read(Map.of("XDG_CONFIG_HOME", folder.toString())).store())
        .isEqualTo(Path.of("/news.db"));
  }

  @Test
  void reportsTheFaultsOfFileAndEnvironmentTogether() throws IOException {
    Map<String, String> file =
        file(
            """
            DATELINE_STROE=x
            XDG_DATA_HOME=/data
            DATELINE_MAX_ARTICLE_BYTES=two
            DATELINE_JAVA_OPTIONS=-Xmx1g
            """);

    assertThatThrownBy(() -> Settings.read(with(file, "DATELINE_TELEGRAM_TOKEN", "nonsense")))
        .hasMessageContaining("DATELINE_STROE in " + file.get("DATELINE_CONFIG"))
        .hasMessageContaining("XDG_DATA_HOME in")
        .hasMessageContaining("DATELINE_JAVA_OPTIONS in")
        .hasMessageContaining("'two'")
        .hasMessageContaining("DATELINE_TELEGRAM_TOKEN is not a bot token");
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    assertThatThrownBy(() -> Settings.read(Map.of("DATELINE_CONFIG", "/nowhere.conf")))
        .hasMessageContaining("DATELINE_CONFIG: /nowhere.conf cannot be read");
  }

  @Test
  void theExampleHasEveryKeyAndTheDefaultsBehindThem() throws IOException {
    String text = Files.readString(EXAMPLE);
    List<String> keys = new ArrayList<>();
    LINE.matcher(text).results().forEach(line -> keys.add(line.group(1)));

    assertThat(keys).containsExactlyInAnyOrderElementsOf(Settings.FILE_KEYS);
    assertThat(new TreeSet<>(keys)).hasSameSizeAs(keys);
    assertThat(Settings.read(file(text))).isEqualTo(Settings.of(Map.of()));
    String defaults =
        text.replaceAll("(?m)^#(DATELINE_(?!TELEGRAM_TOKEN|STORE))", "$1")
            .replaceAll("(?m)^#DATELINE_TELEGRAM_TOKEN=.*", "DATELINE_TELEGRAM_TOKEN=12:abc");
    assertThat(Settings.read(file(defaults)))
        .isEqualTo(Settings.of(Map.of("DATELINE_TELEGRAM_TOKEN", "12:abc")));
  }
}
