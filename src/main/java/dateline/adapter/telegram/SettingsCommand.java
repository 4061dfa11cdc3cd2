package dateline.adapter.telegram;

import dateline.adapter.telegram.TelegramSettings.Quotas;
import dateline.delivery.Mailbox;
import java.util.List;

/** Shows what holds in a chat, and lets a group's administrators change it. */
final class SettingsCommand implements ChatCommand, ButtonAction {
  static final String ACTION = "set";

  private static final String ONLY = "Only administrators may change that.";
  private static final int FEW = 10;
  private static final int SOME = 30;

  private final Administrators administrators;
  private final Mailbox mailbox;
  private final Quotas quotas;

  SettingsCommand(Administrators administrators, Quotas quotas, Mailbox mailbox) {
    this.administrators = administrators;
    this.quotas = quotas;
    this.mailbox = mailbox;
  }

  @Override
  public Outcome obey(Command command, ChatMessage message) {
    Place place = message.place();
    return place.group()
        ? Outcome.of(shown(ChatRules.of(place.chatKey(), mailbox)))
        : Outcome.said(
            "You may ask "
                + limit(quotas.userQuestions(), "questions")
                + " and have "
                + limit(quotas.userArticles(), "articles")
                + " read within an hour. There is nothing to set in a private chat.");
  }

  private static String limit(int most, String what) {
    return most == 0 ? "as many " + what + " as you like" : "up to " + most + " " + what;
  }

  private Post shown(ChatRules rules) {
    String read = rules.administratorsRead() ? "administrators only" : "everybody";
    int most = least(rules.memberQuestions(), quotas.userQuestions());
    return Post.plain(
            "Settings of this group, for its administrators to change.\n• Articles are read for "
                + read
                + ".\n• A member may ask "
                + limit(most, "questions")
                + " within an hour.")
        .with(buttons(rules));
  }

  /** The smaller of two limits, of which 0 is none. */
  private static int least(int one, int other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static List<Button> buttons(ChatRules rules) {
    return List.of(
        rules.administratorsRead()
            ? PressHandler.button("Read articles for everybody", ACTION, "read:all")
            : PressHandler.button("Read articles for administrators only", ACTION, "read:admins"),
        PressHandler.button(FEW + " questions", ACTION, "ask:" + FEW),
        PressHandler.button(SOME + " questions", ACTION, "ask:" + SOME),
        PressHandler.button("As many questions as my owner allows", ACTION, "ask:0"));
  }

  @Override
  public Pressed press(Press press) {
    if (!administrators.are(press.place(), press.user())) {
      return Pressed.notice(ONLY);
    }
    String chat = press.place().chatKey();
    ChatRules rules = changed(ChatRules.of(chat, mailbox), press.data());
    return Pressed.edited(shown(rules), List.of(rules.note(chat)));
  }

  private static ChatRules changed(ChatRules rules, String data) {
    String value = data.substring(data.indexOf(':') + 1);
    return data.startsWith("read:")
        ? new ChatRules(value.equals("admins"), rules.memberQuestions())
        : new ChatRules(rules.administratorsRead(), Integer.parseInt(value));
  }
}
