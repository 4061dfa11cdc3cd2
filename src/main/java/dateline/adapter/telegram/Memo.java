package dateline.adapter.telegram;

import java.util.List;

/**
 * What is known of a message before it is sent, and wanted when it is.
 *
 * @param chat where it goes
 * @param user whose question it answers; empty where nobody asked
 * @param question the message that it answers; 0 where there is none
 * @param edit whether it replaces the answer that this question had before
 * @param articles the ids of the articles that it speaks of
 */
record Memo(String chat, String user, long question, boolean edit, List<String> articles) {
  Memo {
    articles = List.copyOf(articles);
  }
}
