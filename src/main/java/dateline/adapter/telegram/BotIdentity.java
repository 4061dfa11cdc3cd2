package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who the bot is, as Telegram knows it.
 *
 * @param id its user id
 * @param name its user name, without "@"
 * @param readsGroups whether it sees all messages of its groups: privacy mode is off
 */
record BotIdentity(String id, String name, boolean readsGroups) {
  static BotIdentity of(JsonNode me) {
    return new BotIdentity(
        me.path("id").asText(),
        me.path("username").asText(),
        me.path("can_read_all_group_messages").asBoolean(false));
  }
}
