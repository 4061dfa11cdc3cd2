package dateline.adapter.telegram;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a message before it is sent, and wanted when it is.
 *
 * @param chat where it goes
 * @param user whose question it answers; empty where nobody asked
 * @param question the message that it answers; 0 where there is none
 * @param edit whether it replaces the answer that this question had before
 * @param part which of the answer's messages it is, counted from 0
 * @param articles the ids of the articles that it speaks of
 * @param asked the token of the question behind its buttons; empty where it has none
 */
record Memo(
    String chat,
    String user,
    long question,
    boolean edit,
    int part,
    List<String> articles,
    String asked) {
  Memo {
    articles = List.copyOf(articles);
    asked = Objects.requireNonNullElse(asked, ""); // one that an older version has promised
  }

  /** Of the first message of an answer. */
  static Memo of(Place place, String user, long question, boolean edit) {
    return new Memo(place.chatKey(), user, question, edit, 0, List.of(), "");
  }

  /** The same in a chat, which may have moved. */
  Memo in(String other) {
    return new Memo(other, user, question, edit, part, articles, asked);
  }

  /** The same of an answer to the question of this token. */
  Memo asking(String token) {
    return new Memo(chat, user, question, edit, part, articles, token);
  }

  /** The same of another message of the answer. */
  Memo part(int number, List<String> about) {
    return new Memo(chat, user, question, edit, number, about, asked);
  }
}
