package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** What people are told of the bot itself. */
final class Guide {
  /** The commands that have to do with watching for news. */
  static final Set<String> WATCHING = Set.of("watch", "watching", "unwatch");

  static final String NO_WATCHES =
      "I can't watch for news yet. Send me an article when there is one, and ask.";

  static final String PRIVACY =
      """
      I keep the articles that were sent here, the last four questions of each person here (so that "and where?" \
      makes sense), the questions and links behind my buttons, and the answers that you say are wrong. I keep no \
      log of questions; how many you have asked I count for an hour, in memory. Nobody outside of this chat sees any \
      of it, unless you share a story by its link or post an answer elsewhere. /forget erases it.\
      """;

  private static final String HELP =
      """
      I read news articles and answer questions about them with the line that proves it. Send a link, forward a \
      post, paste a text or send a .txt or .html file, then ask: who, what, when, where, why, how many; "who is X", \
      "what did X say about Y", "who said …", yes or no.

      /ask@ QUESTION: in reply to a link, a forward or a long text, I read that first
      /summary@: the story in three sentences
      /timeline@, /quotes@, /who@ NAME
      /articles@, /sources@: what I have read, and where from
      /settings@, /privacy@, /forget@

      When the articles don't say, I say so.\
      """;

  private static final String DESCRIPTION =
      """
      I read news articles and answer questions about them, with the line that proves it. Send me a link, forward a \
      post or paste a text, and ask. When the article doesn't say, I say so.\
      """;

  private static final String SHORT =
      "Ask about the news: answers with the line that proves them, or none.";

  private Guide() {}

  /** What the bot can do; in a group every command carries the bot's name. */
  static String help(ChatMessage message, BotIdentity bot) {
    return HELP.replace("@", message.place().group() ? "@" + bot.name() : "");
  }

  /** Tells Telegram what people see of the bot: commands by kind of chat, and descriptions. */
  static void publish(BotApi api) {
    for (String scope : List.of("default", "all_private_chats")) {
      api.tryTo("setMyCommands", commands(Command.MENU, scope));
    }
    for (String scope : List.of("all_group_chats", "all_chat_administrators")) {
      api.tryTo("setMyCommands", commands(Command.GROUP_MENU, scope));
    }
    api.tryTo("setMyDescription", Json.object().put("description", DESCRIPTION));
    api.tryTo("setMyShortDescription", Json.object().put("short_description", SHORT));
  }

  private static JsonNode commands(List<?> menu, String scope) {
    ObjectNode body = Json.object();
    body.set("commands", Json.MAPPER.<ArrayNode>valueToTree(menu));
    body.putObject("scope").put("type", scope);
    return body;
  }
}
