package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;

/**
 * What a group's administrators have set.
 *
 * @param administratorsRead whether articles are read for administrators alone
 * @param memberQuestions how many questions a member may ask here within an hour; 0: as many as the
 *     operator allows
 */
record ChatRules(boolean administratorsRead, int memberQuestions) {
  private static final ChatRules USUAL = new ChatRules(false, 0);

  static ChatRules of(String chat, Mailbox mailbox) {
    return mailbox
        .note(Keys.rules(chat))
        .map(text -> Json.read(text, ChatRules.class))
        .orElse(USUAL);
  }

  Note note(String chat) {
    return new Note(Keys.rules(chat), Note.Owner.NOBODY, Json.text(this));
  }
}
