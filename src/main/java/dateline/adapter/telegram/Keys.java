package dateline.adapter.telegram;

/** The keys of what is remembered. */
final class Keys {
  /** The user id of the bot's owner. */
  static final String OWNER = "owner";

  /** Before the key of a reported answer. */
  static final String FEEDBACK = "feedback:";

  /** What the tokens of links are made with. */
  static final String SECRET = "secret";

  /** The pulse of the bot. */
  static final String PULSE = "pulse";

  private Keys() {}

  /** The article that a link opens. */
  static String share(String token) {
    return "share:" + token;
  }

  /** The articles that a message of ours speaks of. */
  static String about(String chat, long message) {
    return "about:" + chat + "/" + message;
  }

  /** The message that answers a question. */
  static String answer(String chat, long question) {
    return "answer:" + chat + "/" + question;
  }

  /** What a button needs to work. */
  static String asked(String token) {
    return "asked:" + token;
  }

  /** What was said before, by a user in a chat and topic. */
  static String thread(Place place, String user) {
    return "thread:" + place.key() + "/" + user;
  }

  /** That a chat may use the bot. */
  static String admitted(String chat) {
    return "admitted:" + chat;
  }
}
