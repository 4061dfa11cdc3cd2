package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.BotApiServer.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a Bot API server knows of its chats: the bot's messages, administrators, files. */
final class BotApiChats {
  private final Map<String, ObjectNode> messages = new HashMap<>();
  private final Map<Long, List<Long>> administrators = new HashMap<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private final Set<Long> spoken = new HashSet<>();
  private int nextMessage = 500;

  /** What became of a message: as it is kept, or why not. */
  record Done(ObjectNode message, Optional<Fault> fault) {
    static Done refused(String description) {
      return new Done(
          Json.object(), Optional.of(Fault.error(400, "Bad Request: " + description, 0)));
    }
  }

  Done send(JsonNode body) {
    ObjectNode kept = ((ObjectNode) body.deepCopy()).put("message_id", nextMessage++);
    messages.put(key(kept), kept);
    spoken.add(kept.path("chat_id").asLong());
    return new Done(kept, Optional.empty());
  }

  Done edit(JsonNode body) {
    JsonNode before = messages.get(key(body));
    if (before == null) {
      return Done.refused("message to edit not found");
    }
    if (before.path("text").equals(body.path("text"))
        && before.path("reply_markup").equals(body.path("reply_markup"))) {
      return Done.refused("message is not modified");
    }
    ObjectNode kept = body.deepCopy();
    messages.put(key(body), kept);
    return new Done(kept, Optional.empty());
  }

  private static String key(JsonNode body) {
    return body.path("chat_id").asLong() + "/" + body.path("message_id").asInt();
  }

  /** A message of the bot is deleted; one that is gone stays gone. */
  void delete(long chat, int message) {
    messages.remove(chat + "/" + message);
  }

  /**
   * Whether privacy mode lets a message in a group through to the bot: commands for it, replies to
   * it, and bare commands if it spoke last.
   *
   * @see <a href="https://core.telegram.org/bots/features#privacy-mode">Privacy mode</a>
   */
  boolean letsThrough(JsonNode message) {
    String text = message.path("text").asText();
    boolean bare = text.matches("(?s)/\\w+(?:\\s.*)?");
    return text.matches("(?s)/\\w+@dateline_bot(?:\\s.*)?")
        || message.path("reply_to_message").path("from").path("id").asLong() == 42
        || (bare && spoken.contains(message.path("chat").path("id").asLong()));
  }

  /** What a message says now. */
  JsonNode shown(long chat, int message) {
    return find(chat, message).orElseThrow();
  }

  /** What a message says now; empty where it was deleted. */
  Optional<JsonNode> find(long chat, int message) {
    return Optional.ofNullable(messages.get(chat + "/" + message));
  }

  /** The buttons under a message, row by row. */
  static List<JsonNode> buttons(JsonNode message) {
    List<JsonNode> buttons = new ArrayList<>();
    message.path("reply_markup").path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
    return buttons;
  }

  /** A message of the bot as Telegram shows it to the bot. */
  static ObjectNode message(JsonNode body) {
    long chat = body.path("chat_id").asLong();
    ObjectNode message =
        Json.object()
            .put("message_id", body.path("message_id").asInt())
            .put("date", 1)
            .put("text", Html.plain(body.path("text").asText()));
    if (body.has("message_thread_id")) {
      message
          .put("message_thread_id", body.path("message_thread_id").asInt())
          .put("is_topic_message", true);
    }
    message.putObject("chat").put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
    message.putObject("from").put("id", 42).put("is_bot", true).put("first_name", "Dateline");
    return message;
  }

  void administer(long chat, List<Long> users) {
    administrators.put(chat, users);
  }

  ArrayNode administrators(long chat) {
    ArrayNode members = Json.MAPPER.createArrayNode();
    for (long user : administrators.getOrDefault(chat, List.of())) {
      ObjectNode member = members.addObject().put("status", "administrator");
      member.putObject("user").put("id", user).put("is_bot", false).put("first_name", "A");
    }
    return members;
  }

  void keep(String file, byte[] content) {
    files.put(file, content);
  }

  Fault file(String id) {
    return files.containsKey(id)
        ? BotApiServer.ok(Json.object().put("file_id", id).put("file_path", "documents/" + id))
        : Fault.error(400, "Bad Request: wrong file_id", 0);
  }

  byte[] content(String file) {
    return Objects.requireNonNull(files.get(file));
  }
}
