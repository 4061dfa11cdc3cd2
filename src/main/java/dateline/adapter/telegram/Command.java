package dateline.adapter.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * What a message asks the bot to do.
 *
 * @param name the command in lower case, without the slash; "ask" where there is none
 * @param words what stands behind it
 */
record Command(String name, String words) {
  /** Those that people see in their menus, with what they do. */
  static final List<BotCommand> MENU =
      List.of(
          new BotCommand("ask", "Ask about the articles, or read the link that you reply to"),
          new BotCommand("summary", "The story in three sentences"),
          new BotCommand("articles", "Which articles I have read here"),
          new BotCommand("watch", "Tell me when there is news on something"),
          new BotCommand("help", "What I can do"));

  /** Those that people see in groups, where others read along. */
  static final List<BotCommand> GROUP_MENU =
      List.of(
          new BotCommand("ask", "Reply with it to a link: I read it and answer"),
          new BotCommand("summary", "The story in three sentences"),
          new BotCommand("articles", "Which articles were read in this group"),
          new BotCommand("watch", "Tell this group when there is news on something"),
          new BotCommand("help", "What I can do here"));

  private static final Pattern FORM =
      Pattern.compile("/([A-Za-z]\\w*)(?:@(\\w+))?(?:\\s+(.*))?", Pattern.DOTALL);

  /**
   * What the message says to the bot of this name; empty where it speaks to another bot, or, in a
   * group, to nobody.
   */
  static Optional<Command> of(ChatMessage message, String bot, boolean repliesToBot) {
    String text = message.text().strip();
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      String addressed = form.group(2);
      boolean ours = addressed == null || addressed.equalsIgnoreCase(bot);
      String words = form.group(3) == null ? "" : form.group(3).strip();
      return ours
          ? Optional.of(new Command(form.group(1).toLowerCase(Locale.ROOT), words))
          : Optional.empty();
    }
    Pattern mention = Pattern.compile("(?i)@" + Pattern.quote(bot) + "\\b[,:]?");
    boolean mentioned = mention.matcher(text).find();
    boolean asked = repliesToBot && (Source.isIn(message) || !Remark.is(text));
    return !message.place().group() || asked || mentioned
        ? Optional.of(new Command("ask", mention.matcher(text).replaceAll(" ").strip()))
        : Optional.empty();
  }
}
