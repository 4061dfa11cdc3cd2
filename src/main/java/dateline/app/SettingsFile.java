package dateline.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The file of settings: the same names as in the environment, a line each, as {@link Properties}
 * reads them. {@code config/dateline.conf.example} has them all.
 */
final class SettingsFile {
  /** Names the file. */
  static final String KEY = "DATELINE_CONFIG";

  private SettingsFile() {}

  /**
   * The environment, and beneath it what the file says.
   *
   * @param known the keys that a file may have
   * @param faults where is told what is wrong with the file
   */
  static Map<String, String> beneath(
      Map<String, String> environment, List<String> known, List<String> faults) {
    Map<String, String> all = new TreeMap<>();
    Path file = path(environment);
    boolean named = !environment.getOrDefault(KEY, "").isBlank();
    if (named || Files.exists(file)) {
      all.putAll(read(file, known, faults));
    }
    if (TelegramKeys.namesToken(environment)) {
      TelegramKeys.TOKENS.forEach(all::remove);
    }
    environment.forEach(
        (key, value) -> {
          if (!value.isBlank() || !all.containsKey(key)) {
            all.put(key, value);
          }
        });
    return all;
  }

  /** By the XDG base directory specification: $XDG_CONFIG_HOME, else ~/.config. */
  private static Path path(Map<String, String> environment) {
    String named = environment.getOrDefault(KEY, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path directory = config.isBlank() ? home.resolve(".config") : Path.of(config);
    return directory.resolve("dateline").resolve("dateline.conf");
  }

  private static Map<String, String> read(Path file, List<String> known, List<String> faults) {
    Map<String, String> values = new TreeMap<>();
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      faults.add(KEY + ": " + file + " cannot be read as settings (" + e.getMessage() + ")");
    }
    for (String key : new TreeSet<>(lines.stringPropertyNames())) {
      if (known.contains(key)) {
        values.put(key, lines.getProperty(key).strip());
      } else {
        faults.add(key + " in " + file + " is no setting of a file");
      }
    }
    return values;
  }
}
