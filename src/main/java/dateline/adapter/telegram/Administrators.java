package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells who administers a chat. */
final class Administrators {
  private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);

  private final BotApi api;

  Administrators(BotApi api) {
    this.api = api;
  }

  /**
   * Whether a user administers a chat: in a private one, its user does; who writes in a group's own
   * name is an anonymous administrator; of the others Telegram is asked each time.
   */
  boolean are(Place place, String user) {
    if (!place.group() || user.equals(place.chatKey())) {
      return true;
    }
    try {
      JsonNode members =
          api.call("getChatAdministrators", Json.object().put("chat_id", place.chat()));
      for (JsonNode member : members) {
        if (member.path("user").path("id").asText().equals(user)) {
          return true;
        }
      }
    } catch (BotApiException e) {
      LOG.warn("administrators unknown code={} reason={}", e.code(), e.description());
    }
    return false;
  }
}
