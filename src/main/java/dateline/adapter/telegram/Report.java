package dateline.adapter.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the operator is told at the start: what works, and what could be switched on. */
final class Report {
  private Report() {}

  /**
   * The lines of the report.
   *
   * @param code what the owner has to send; empty where there is one, or none is needed
   * @param pushed whether updates are pushed rather than polled
   */
  static List<String> of(BotIdentity bot, Optional<String> code, boolean pushed) {
    List<String> lines = new ArrayList<>();
    lines.add("I'm up: https://t.me/" + bot.name());
    code.ifPresent(it -> lines.add("No owner yet: send this code to the bot: " + it));
    lines.add("Private chats: on.");
    lines.add("Groups: " + groups(bot));
    if (UpdateHandler.WANTED.contains("inline_query")) {
      lines.add("Inline mode: " + inline(bot));
    }
    lines.add(
        pushed
            ? "Updates: Telegram pushes them (webhook)."
            : "Updates: I poll. Behind a TLS proxy, DATELINE_TELEGRAM_WEBHOOK_URL has Telegram push"
                + " them.");
    return lines;
  }

  private static String groups(BotIdentity bot) {
    if (!bot.joinsGroups()) {
      return "off. To allow them: @BotFather, /setjoingroups.";
    }
    return bot.readsGroups()
        ? "on. Privacy mode is off: I see all messages there and answer those meant for me."
        : "on. Privacy mode is on, which is fine: use /ask@"
            + bot.name()
            + ", or reply to me. To be answered when you only name me: @BotFather, /setprivacy.";
  }

  private static String inline(BotIdentity bot) {
    return bot.inline()
        ? "on: write @" + bot.name() + " and a question in any chat."
        : "off. To look things up from any chat: @BotFather, /setinline.";
  }
}
