package dateline.adapter.telegram;

import java.util.List;

/**
 * What is known of a message before it is sent, and wanted when it is.
 *
 * @param chat where it goes
 * @param user whose question it answers; empty where nobody asked
 * @param question the message that it answers; 0 where there is none
 * @param edit whether it replaces the answer that this question had before
 * @param part which of the answer's messages it is, counted from 0
 * @param articles the ids of the articles that it speaks of
 */
record Memo(
    String chat, String user, long question, boolean edit, int part, List<String> articles) {
  Memo {
    articles = List.copyOf(articles);
  }

  /** Of the first message of an answer. */
  static Memo of(Place place, String user, long question, boolean edit) {
    return new Memo(place.chatKey(), user, question, edit, 0, List.of());
  }

  /** The same of another message of the answer. */
  Memo part(int number, List<String> about) {
    return new Memo(chat, user, question, edit, number, about);
  }
}
