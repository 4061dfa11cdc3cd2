package dateline.app;

import dateline.adapter.telegram.BotToken;
import dateline.adapter.telegram.TelegramSettings;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.adapter.telegram.TelegramSettings.Quotas;
import dateline.adapter.telegram.TelegramSettings.Rates;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the bot's settings from the environment and collects what is wrong with them. */
final class TelegramKeys {
  private static final String TOKEN = "DATELINE_TELEGRAM_TOKEN";
  private static final String TOKEN_FILE = "DATELINE_TELEGRAM_TOKEN_FILE";
  private static final String API_URL = "DATELINE_TELEGRAM_API_URL";
  private static final String ADMISSION = "DATELINE_TELEGRAM_ADMISSION";
  private static final String MEMBERS = "DATELINE_TELEGRAM_MEMBERS";
  private static final String WEBHOOK = "DATELINE_TELEGRAM_WEBHOOK_URL";
  private static final String OVERALL = "DATELINE_TELEGRAM_MESSAGES_PER_SECOND";
  private static final String CHAT = "DATELINE_TELEGRAM_CHAT_MESSAGES_PER_SECOND";
  private static final String GROUP = "DATELINE_TELEGRAM_GROUP_MESSAGES_PER_MINUTE";
  private static final String USER_QUESTIONS = "DATELINE_TELEGRAM_USER_QUESTIONS_PER_HOUR";
  private static final String CHAT_QUESTIONS = "DATELINE_TELEGRAM_CHAT_QUESTIONS_PER_HOUR";
  private static final String USER_ARTICLES = "DATELINE_TELEGRAM_USER_ARTICLES_PER_HOUR";
  private static final String CHAT_ARTICLES = "DATELINE_TELEGRAM_CHAT_ARTICLES_PER_HOUR";

  /** All keys that are known here. */
  static final List<String> KEYS =
      List.of(
          TOKEN,
          TOKEN_FILE,
          API_URL,
          ADMISSION,
          MEMBERS,
          WEBHOOK,
          OVERALL,
          CHAT,
          GROUP,
          USER_QUESTIONS,
          CHAT_QUESTIONS,
          USER_ARTICLES,
          CHAT_ARTICLES);

  /** The keys of which one suffices. */
  static final List<String> TOKENS = List.of(TOKEN, TOKEN_FILE);

  private static final Duration POLL = Duration.ofSeconds(50);

  private final Map<String, String> environment;
  private final List<String> faults;

  /** Reads the environment; faults are added to the list. */
  TelegramKeys(Map<String, String> environment, List<String> faults) {
    this.environment = environment;
    this.faults = faults;
  }

  /** The settings; empty where no token is set, or a wrong one. */
  Optional<TelegramSettings> read() {
    URI api = url(API_URL).orElse(TelegramSettings.TELEGRAM);
    Admission admission = admission();
    Set<Long> members = members();
    Rates rates =
        new Rates(
            rate(OVERALL, Rates.TELEGRAM.overallPerSecond()),
            rate(CHAT, Rates.TELEGRAM.chatPerSecond()),
            rate(GROUP, Rates.TELEGRAM.groupPerMinute()));
    Quotas quotas = quotas();
    Optional<URI> webhook = webhook(api);
    return token()
        .map(
            token ->
                new TelegramSettings(token, api, POLL, admission, members, rates, quotas, webhook));
  }

  private Quotas quotas() {
    return new Quotas(
        rate(USER_QUESTIONS, Quotas.USUAL.userQuestions()),
        rate(CHAT_QUESTIONS, Quotas.USUAL.chatQuestions()),
        rate(USER_ARTICLES, Quotas.USUAL.userArticles()),
        rate(CHAT_ARTICLES, Quotas.USUAL.chatArticles()));
  }

  /** Whether these values say which token it is. */
  static boolean namesToken(Map<String, String> values) {
    return TOKENS.stream().anyMatch(key -> !values.getOrDefault(key, "").isBlank());
  }

  private String value(String key) {
    return environment.getOrDefault(key, "").strip();
  }

  private Optional<BotToken> token() {
    String key = value(TOKEN).isEmpty() ? TOKEN_FILE : TOKEN;
    String token = value(TOKEN);
    if (token.isEmpty() && !value(TOKEN_FILE).isEmpty()) {
      try {
        token = Files.readString(Path.of(value(TOKEN_FILE))).strip();
      } catch (IOException e) {
        faults.add(TOKEN_FILE + " names a file that cannot be read: " + value(TOKEN_FILE));
        return Optional.empty();
      }
    }
    try {
      return token.isEmpty() ? Optional.empty() : Optional.of(new BotToken(token));
    } catch (IllegalArgumentException e) {
      faults.add(key + " is " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<URI> url(String key) {
    String value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = URI.create(value);
      if (url.getHost() != null && List.of("http", "https").contains(url.getScheme())) {
        return Optional.of(url);
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for a URL of another kind.
    }
    faults.add(key + " is a URL such as https://host:8081, not '" + value + "'");
    return Optional.empty();
  }

  /** Telegram itself pushes to https only; another server may push to what it can reach. */
  private Optional<URI> webhook(URI api) {
    Optional<URI> webhook = url(WEBHOOK);
    boolean plain = webhook.filter(url -> !"https".equals(url.getScheme())).isPresent();
    if (plain && api.equals(TelegramSettings.TELEGRAM)) {
      faults.add(WEBHOOK + " begins with https://, not '" + value(WEBHOOK) + "'");
    }
    return webhook;
  }

  private Admission admission() {
    String value = value(ADMISSION);
    if (value.isEmpty()) {
      return Admission.OWNER;
    }
    for (Admission admission : Admission.values()) {
      if (admission.name().replace('_', '-').equals(value.toUpperCase(Locale.ROOT))) {
        return admission;
      }
    }
    faults.add(ADMISSION + " is owner, allow-list or open, not '" + value + "'");
    return Admission.OWNER;
  }

  private Set<Long> members() {
    try {
      return Arrays.stream(value(MEMBERS).split("[,\\s]+"))
          .filter(id -> !id.isEmpty())
          .map(Long::valueOf)
          .collect(Collectors.toSet());
    } catch (NumberFormatException e) {
      faults.add(MEMBERS + " is a list of user and chat ids, not '" + value(MEMBERS) + "'");
      return Set.of();
    }
  }

  private int rate(String key, int usual) {
    String value = value(key);
    if (value.isEmpty()) {
      return usual;
    }
    if (value.matches("\\d{1,6}")) {
      return Integer.parseInt(value);
    }
    faults.add(key + " is a number, 0 for no limit, not '" + value + "'");
    return usual;
  }
}
