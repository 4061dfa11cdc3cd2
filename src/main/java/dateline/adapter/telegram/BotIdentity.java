package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who the bot is, as Telegram knows it.
 *
 * @param id its user id
 * @param name its user name, without "@"
 * @param joinsGroups whether it may be added to groups
 * @param readsGroups whether it sees all messages of its groups: privacy mode is off
 * @param inline whether it is asked in other chats by its name
 */
record BotIdentity(
    String id, String name, boolean joinsGroups, boolean readsGroups, boolean inline) {
  static BotIdentity of(JsonNode me) {
    return new BotIdentity(
        me.path("id").asText(),
        me.path("username").asText(),
        me.path("can_join_groups").asBoolean(true),
        me.path("can_read_all_group_messages").asBoolean(false),
        me.path("supports_inline_queries").asBoolean(false));
  }
}
