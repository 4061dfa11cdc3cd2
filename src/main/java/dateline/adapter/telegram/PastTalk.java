package dateline.adapter.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said before, by one user in one chat and topic: enough to have the conversation again.
 *
 * @param history the last questions, as typed, the oldest first
 * @param article the article that was read last; empty where there is none
 * @param question the last question's message
 * @param asked when it was sent, in seconds since 1970
 */
record PastTalk(List<String> history, String article, long question, long asked) {
  static final PastTalk NEW = new PastTalk(List.of(), "", 0, 0);
  private static final int LONGEST = 4;

  PastTalk {
    history = List.copyOf(history);
  }

  /** After a question that somebody has asked. */
  static PastTalk after(Asked asked) {
    String article = asked.articles().stream().findFirst().orElse("");
    return new PastTalk(latest(asked.history(), asked.question()), article, 0, 0);
  }

  private static List<String> latest(List<String> history, String question) {
    List<String> all = new ArrayList<>(history);
    all.add(question);
    return all.subList(Math.max(0, all.size() - LONGEST), all.size());
  }

  /** Before the message's question was asked: it may be an edited one. */
  PastTalk before(ChatMessage message) {
    return message.id() == question && !history.isEmpty()
        ? new PastTalk(history.subList(0, history.size() - 1), article, 0, 0)
        : this;
  }

  /** The same, about the article that was chosen for the last question. */
  PastTalk choosing(String chosen) {
    return new PastTalk(history, chosen, question, asked);
  }

  /** After one more question. */
  PastTalk asking(String text, ChatMessage message) {
    return new PastTalk(
        latest(history, text), article, message.id(), message.sent().getEpochSecond());
  }

  /** After an article was read: what was asked of another is no context for it. */
  PastTalk about(String other) {
    return new PastTalk(List.of(), other, question, asked);
  }
}
