package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  @Test
  void hasDefaultsForEverything() {
    Settings settings = Settings.of(Map.of());

    assertThat(settings.store()).endsWithRaw(Path.of("dateline", "dateline.db"));
    assertThat(settings.maxArticleBytes()).isEqualTo(2_000_000);
  }

  @Test
  void takesEveryKeyFromTheEnvironment() {
    Settings settings =
        Settings.of(
            Map.of("DATELINE_STORE", "/news/store.db", "DATELINE_MAX_ARTICLE_BYTES", "5000"));

    assertThat(settings).isEqualTo(new Settings(Path.of("/news/store.db"), 5000));
  }

  @Test
  void keepsTheStoreWhereTheDesktopKeepsData() {
    assertThat(Settings.of(Map.of("XDG_DATA_HOME", "/data")).store())
        .isEqualTo(Path.of("/data", "dateline", "dateline.db"));
  }

  @Test
  void reportsAllFaultsAtOnceByKey() {
    assertThatThrownBy(
            () -> Settings.of(Map.of("DATELINE_STROE", "x", "DATELINE_MAX_ARTICLE_BYTES", "two")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DATELINE_STROE")
        .hasMessageContaining("'two'");
  }
}
