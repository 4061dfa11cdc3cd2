package dateline.adapter.telegram;

import dateline.delivery.Note;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

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

  /** What the keys of conversations begin with. */
  static final String THREAD = "thread:";

  /** What the keys of questions behind buttons begin with. */
  static final String ASKED = "asked:";

  /** What the keys of links to articles begin with. */
  static final String SHARE = "share:";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Keys() {}

  /** A name that nothing has yet, short enough for a button. */
  static String token() {
    return Long.toString(RANDOM.nextLong() >>> 1, Character.MAX_RADIX);
  }

  /** The token of a question among what is to be remembered; empty where there is none. */
  static Optional<String> tokenOf(List<Note> notes) {
    return notes.stream()
        .map(Note::key)
        .filter(key -> key.startsWith(ASKED))
        .map(key -> key.substring(ASKED.length()))
        .findFirst();
  }

  /** Stories to choose from. */
  static String choice(String token) {
    return "choice:" + token;
  }

  /** Links to read. */
  static String links(String token) {
    return "links:" + token;
  }

  /** What a group's administrators have set. */
  static String rules(String chat) {
    return "rules:" + chat;
  }

  /** The topics of a chat in which articles were read. */
  static String topics(String chat) {
    return "topic:" + chat + "/";
  }

  /** That a chat was told once that it may not use the bot. */
  static String refused(String chat) {
    return "refused:" + chat;
  }

  /** The article that a link opens. */
  static String share(String token) {
    return SHARE + token;
  }

  /** The articles that a message of ours speaks of. */
  static String about(String chat, long message) {
    return "about:" + chat + "/" + message;
  }

  /** The token of the question that a message asks, or that a message of ours answers. */
  static String behind(String chat, long message) {
    return "behind:" + chat + "/" + message;
  }

  /** The message that answers a question. */
  static String answer(String chat, long question) {
    return "answer:" + chat + "/" + question;
  }

  /** What a button needs to work. */
  static String asked(String token) {
    return ASKED + token;
  }

  /** What was said before, by a user in a chat and topic. */
  static String thread(Place place, String user) {
    return THREAD + place.key() + "/" + user;
  }

  /** How far the text goes that a chat has pasted last. */
  static String pasted(String chat) {
    return "pasted:" + chat;
  }

  /** The album that a chat has sent last. */
  static String album(String chat) {
    return "album:" + chat;
  }

  /** That a chat may use the bot. */
  static String admitted(String chat) {
    return "admitted:" + chat;
  }
}
