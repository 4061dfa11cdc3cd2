package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages as Telegram shows them to the bot. */
final class MessageFixture {
  private static final int LONG_AGO = 1_700_000_000;

  private MessageFixture() {}

  /** A person's message in the private chat with the bot; one a minute. */
  static ObjectNode inPrivate(long user, int number, String text) {
    return in(user, user, number, text);
  }

  /** A person's message in a chat: a group where its id is negative. */
  static ObjectNode in(long chat, long user, int number, String text) {
    ObjectNode message =
        Json.object().put("message_id", number).put("date", LONG_AGO + number * 60);
    message.putObject("chat").put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
    message.putObject("from").put("id", user).put("is_bot", false).put("first_name", "A");
    return message.put("text", text);
  }

  /** A person's message that carries a text file, kept by the server under this id. */
  static ObjectNode file(long user, int number, String file, String name) {
    ObjectNode message = inPrivate(user, number, "");
    message.remove("text");
    message
        .putObject("document")
        .put("file_id", file)
        .put("file_unique_id", "u1")
        .put("file_name", name)
        .put("mime_type", "text/plain");
    return message;
  }
}
