package dateline.adapter.telegram;

import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.adapter.telegram.TelegramSettings.Quotas;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Settings of a bot on a server of the tests: for everybody, without limits of its own to sending.
 */
final class BotSettings {
  private BotToken token = BotApiServer.TOKEN;
  private Duration pollTimeout = Duration.ofSeconds(1);
  private Admission admission = Admission.OPEN;
  private Set<Long> members = Set.of();
  private Quotas quotas = Quotas.USUAL;
  private TelegramSettings.Rates rates = TelegramSettings.Rates.UNLIMITED;
  private Optional<URI> webhook = Optional.empty();
  private final URI api;

  private BotSettings(URI api) {
    this.api = api;
  }

  static BotSettings on(URI api) {
    return new BotSettings(api);
  }

  BotSettings token(BotToken other) {
    token = other;
    return this;
  }

  BotSettings pollTimeout(Duration other) {
    pollTimeout = other;
    return this;
  }

  BotSettings admission(Admission other) {
    admission = other;
    return this;
  }

  BotSettings members(Set<Long> others) {
    members = others;
    return this;
  }

  BotSettings quotas(Quotas others) {
    quotas = others;
    return this;
  }

  BotSettings rates(TelegramSettings.Rates others) {
    rates = others;
    return this;
  }

  BotSettings webhook(URI other) {
    webhook = Optional.of(other);
    return this;
  }

  TelegramSettings get() {
    return new TelegramSettings(
        token, api, pollTimeout, admission, members, rates, quotas, webhook);
  }
}
