package dateline.dialogue;

import java.util.List;

/**
 * What came of a message.
 *
 * @param replies one a question of the message, in their order
 * @param after the conversation as it stands now
 */
public record Exchange(List<Reply> replies, Conversation after) {
  public Exchange {
    replies = List.copyOf(replies);
  }
}
