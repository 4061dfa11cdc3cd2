package dateline.app;

import dateline.adapter.telegram.TelegramSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be set from outside.
 *
 * @param store the store that is used where no other is named
 * @param maxArticleBytes the longest article that is read, in bytes
 * @param reader what finds answers in passages
 * @param care how sure an answer has to be
 * @param privateHosts hosts whose pages are fetched although their addresses are not public
 * @param listen where health, metrics and the webhook are served, not resolved; empty: nowhere
 * @param telegram how the bot works; empty where no token is set
 */
record Settings(
    Path store,
    int maxArticleBytes,
    ReaderKind reader,
    Care care,
    Set<String> privateHosts,
    Optional<InetSocketAddress> listen,
    Optional<TelegramSettings> telegram) {
  private static final String PREFIX = "DATELINE_";
  private static final String STORE = "DATELINE_STORE";
  private static final String MAX_ARTICLE_BYTES = "DATELINE_MAX_ARTICLE_BYTES";
  private static final String READER = "DATELINE_READER";
  private static final String STRICT = "DATELINE_STRICT";
  private static final String LISTEN = "DATELINE_HTTP_ADDRESS";
  private static final String PRIVATE_HOSTS = "DATELINE_FETCH_PRIVATE_HOSTS";

  /** What a file may set. */
  static final List<String> FILE_KEYS =
      Stream.concat(
              Stream.of(STORE, MAX_ARTICLE_BYTES, READER, STRICT, PRIVATE_HOSTS, LISTEN),
              TelegramKeys.KEYS.stream())
          .toList();

  private static final List<String> KEYS =
      Stream.concat(FILE_KEYS.stream(), Stream.of(SettingsFile.KEY, "DATELINE_JAVA_OPTIONS"))
          .toList();
  private static final int TWO_MEGABYTES = 2_000_000;
  private static final int LEAST = 1_000;

  /**
   * Reads the settings from the environment, and beneath it from the file.
   *
   * @throws IllegalArgumentException if something is wrong, with all faults by key
   */
  static Settings read(Map<String, String> environment) {
    List<String> faults = new ArrayList<>();
    return of(SettingsFile.beneath(environment, FILE_KEYS, faults), faults);
  }

  /**
   * Reads the settings from the environment alone.
   *
   * @throws IllegalArgumentException if something is wrong, with all faults by key
   */
  static Settings of(Map<String, String> environment) {
    return of(environment, new ArrayList<>());
  }

  private static Settings of(Map<String, String> environment, List<String> faults) {
    for (String key : new TreeSet<>(environment.keySet())) {
      if (key.startsWith(PREFIX) && !KEYS.contains(key)) {
        faults.add(key + " is not a setting; there are " + String.join(", ", KEYS));
      }
    }
    int bytes = maxArticleBytes(environment, faults);
    ReaderKind reader = reader(environment, faults);
    Care care = care(environment, faults);
    Optional<InetSocketAddress> listen = listen(environment, faults);
    Optional<TelegramSettings> telegram = new TelegramKeys(environment, faults).read();
    if (listen.isEmpty() && telegram.flatMap(TelegramSettings::webhook).isPresent()) {
      faults.add(LISTEN + " is needed for a webhook, such as 127.0.0.1:8080");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("Wrong settings: " + String.join("; ", faults) + ".");
    }
    return new Settings(
        store(environment), bytes, reader, care, privateHosts(environment), listen, telegram);
  }

  private static Optional<InetSocketAddress> listen(
      Map<String, String> environment, List<String> faults) {
    String value = environment.getOrDefault(LISTEN, "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI address = URI.create("http://" + value);
      if (address.getHost() != null && address.getPort() >= 0) {
        return Optional.of(
            InetSocketAddress.createUnresolved(address.getHost(), address.getPort()));
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for an address without a port.
    }
    faults.add(LISTEN + " is a host and a port, such as 127.0.0.1:8080, not '" + value + "'");
    return Optional.empty();
  }

  private static Set<String> privateHosts(Map<String, String> environment) {
    return Arrays.stream(environment.getOrDefault(PRIVATE_HOSTS, "").split("[,\\s]+"))
        .filter(host -> !host.isEmpty())
        .map(host -> host.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static int maxArticleBytes(Map<String, String> environment, List<String> faults) {
    String value = environment.getOrDefault(MAX_ARTICLE_BYTES, "").strip();
    if (value.isEmpty()) {
      return TWO_MEGABYTES;
    }
    try {
      int bytes = Integer.parseInt(value);
      if (bytes >= LEAST) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too small.
    }
    faults.add(MAX_ARTICLE_BYTES + " is a number of bytes from " + LEAST + ", not '" + value + "'");
    return TWO_MEGABYTES;
  }

  private static ReaderKind reader(Map<String, String> environment, List<String> faults) {
    String value = environment.getOrDefault(READER, "neural");
    Optional<ReaderKind> kind = ReaderKind.named(value.isBlank() ? "neural" : value.strip());
    if (kind.isEmpty()) {
      faults.add(READER + " is 'neural' or 'linear', not '" + value + "'");
    }
    return kind.orElse(ReaderKind.NEURAL);
  }

  private static Care care(Map<String, String> environment, List<String> faults) {
    String value = environment.getOrDefault(STRICT, "").strip();
    if (!Set.of("", "true", "false").contains(value)) {
      faults.add(STRICT + " is 'true' or 'false', not '" + value + "'");
    }
    return value.equals("true") ? Care.STRICT : Care.USUAL;
  }

  /** By the XDG base directory specification: $XDG_DATA_HOME, else ~/.local/share. */
  private static Path store(Map<String, String> environment) {
    String named = environment.getOrDefault(STORE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path directory = data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
    return directory.resolve("dateline").resolve("dateline.db");
  }
}
