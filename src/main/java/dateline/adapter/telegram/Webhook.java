package dateline.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.MailboxException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Telegram push updates, and looks again and again whether it still does.
 *
 * <p>One connection at a time: what is pushed side by side could overtake within a chat.
 */
final class Webhook extends Intake {
  /** The header that carries the secret. */
  static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final Duration LOOK = Duration.ofSeconds(60);
  private static final Duration RECENT = Duration.ofMinutes(5);
  private static final int KEPT = 200;
  private static final int NO_UPDATE = 400;
  private static final int NOT_TELEGRAM = 401;
  private static final int LATER = 503;

  private final BotApi api;
  private final Inbox inbox;
  private final URI address;
  private final String secret;
  private boolean announced;
  private volatile Optional<String> trouble = Optional.empty();

  Webhook(BotApi api, Inbox inbox, URI address, BotToken token) {
    this.api = api;
    this.inbox = inbox;
    this.address = address;
    this.secret = secret(token);
  }

  /**
   * What Telegram is to show with each update: made from the token, so that it need not be set or
   * kept, and tells nothing of it.
   */
  static String secret(BotToken token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(token.value()), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes("dateline webhook")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Keeps an update that was pushed.
   *
   * @param shown the secret that came with it, compared in constant time; empty where none came
   * @return the HTTP status to answer with: Telegram pushes again what was not answered with 200
   */
  int accept(String shown, String body) {
    if (!MessageDigest.isEqual(bytes(shown), bytes(secret))) {
      return NOT_TELEGRAM;
    }
    try {
      JsonNode update = Json.parse(body);
      if (!update.path("update_id").canConvertToLong()) {
        return NO_UPDATE;
      }
      inbox.keepPushed(update);
      heard(inbox.now());
      return KEPT;
    } catch (JsonProcessingException e) {
      LOG.warn("pushed update is no JSON");
      return NO_UPDATE;
    } catch (MailboxException e) {
      LOG.error("update cannot be kept", e);
      return LATER;
    }
  }

  /** Whether Telegram pushes to us, and gets through; otherwise tells it to. */
  @Override
  Duration round() throws BotApiException {
    JsonNode info = api.call("getWebhookInfo", Json.object());
    Instant now = inbox.now();
    if (announced && info.path("url").asText().equals(address.toString())) {
      trouble = trouble(info, now);
      trouble.ifPresent(reason -> LOG.warn("webhook trouble reason={}", reason));
    } else {
      announce();
    }
    heard(now);
    return LOOK;
  }

  private void announce() throws BotApiException {
    ObjectNode request = Json.object().put("url", address.toString());
    request.put("secret_token", secret).put("max_connections", 1);
    request.set("allowed_updates", Json.tree(UpdateHandler.WANTED));
    api.call("setWebhook", request);
    LOG.info("webhook set again={}", announced);
    announced = true;
  }

  private static Optional<String> trouble(JsonNode info, Instant now) {
    Instant failed = Instant.ofEpochSecond(info.path("last_error_date").asLong());
    int pending = info.path("pending_update_count").asInt();
    return pending == 0 || failed.isBefore(now.minus(RECENT))
        ? Optional.empty()
        : Optional.of(
            "Telegram cannot push "
                + pending
                + " updates: "
                + info.path("last_error_message").asText());
  }

  @Override
  String name() {
    return "webhook";
  }

  @Override
  Duration patience() {
    return LOOK.multipliedBy(3);
  }

  @Override
  Optional<String> trouble() {
    return trouble;
  }
}
