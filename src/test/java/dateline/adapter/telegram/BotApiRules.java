package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Telegram objects to in a call, by its documentation.
 *
 * @see <a href="https://core.telegram.org/bots/api">Telegram Bot API</a>
 */
final class BotApiRules {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z-]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
  private static final Pattern ESCAPE = Pattern.compile("&(?:lt|gt|amp|quot|#\\d+|#x[0-9a-f]+);");
  private static final Set<String> TAGS =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "span",
          "tg-spoiler",
          "a",
          "code",
          "pre",
          "blockquote");
  private static final Set<String> ACTIONS =
      Set.of("typing", "upload_photo", "upload_document", "find_location", "choose_sticker");
  private static final Set<String> SCOPES =
      Set.of(
          "default",
          "all_private_chats",
          "all_group_chats",
          "all_chat_administrators",
          "chat",
          "chat_administrators",
          "chat_member");

  private BotApiRules() {}

  /** What is wrong with a call; empty where nothing is. */
  static String objection(String method, JsonNode body) {
    return switch (method) {
      case "sendMessage", "editMessageText" -> message(body);
      case "deleteMessages" -> {
        int messages = body.path("message_ids").size();
        yield messages < 1 || messages > 100 ? "message identifiers are not specified" : chat(body);
      }
      case "answerInlineQuery" -> inline(body);
      case "answerCallbackQuery" ->
          units(body, "text") > 200 ? "MESSAGE_TOO_LONG" : need(body, "callback_query_id");
      case "sendChatAction" ->
          ACTIONS.contains(text(body, "action")) ? need(body, "chat_id") : "wrong parameter action";
      case "setMyCommands" -> commands(body);
      case "setMyDescription" -> units(body, "description") > 512 ? "description too long" : "";
      case "setMyShortDescription" ->
          units(body, "short_description") > 120 ? "short description too long" : "";
      default -> "";
    };
  }

  private static String text(JsonNode body, String field) {
    return body.path(field).asText();
  }

  private static int units(JsonNode body, String field) {
    return text(body, field).length();
  }

  private static String need(JsonNode body, String field) {
    return text(body, field).isEmpty() ? field + " is missing" : "";
  }

  private static String chat(JsonNode body) {
    return text(body, "chat_id").isEmpty() ? "chat_id is empty" : "";
  }

  private static String message(JsonNode body) {
    String objection = chat(body) + words(text(body, "text"), text(body, "parse_mode"));
    return objection.isEmpty() ? keyboard(body.path("reply_markup")) : objection;
  }

  private static String words(String text, String mode) {
    String plain = mode.equals("HTML") ? Html.plain(text) : text;
    if (hasLoneSurrogate(text)) {
      return "strings must be encoded in UTF-8";
    } else if (plain.isBlank()) {
      return "message text is empty";
    } else if (plain.length() > 4_096) {
      return "message is too long";
    } else if (mode.equals("HTML") && !isHtml(text)) {
      return "can't parse entities: " + text;
    }
    return "";
  }

  private static boolean hasLoneSurrogate(String text) {
    return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** Whether tags are known, closed in order, quotes in no quotes, and all else is escaped. */
  static boolean isHtml(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (!TAGS.contains(name)) {
        return false;
      }
      if (tag.group(1).isEmpty()) {
        if (name.equals("blockquote") && open.contains(name)) {
          return false;
        }
        open.push(name);
      } else if (open.isEmpty() || !open.pop().equals(name)) {
        return false;
      }
    }
    String rest = ESCAPE.matcher(TAG.matcher(html).replaceAll("")).replaceAll("");
    return open.isEmpty() && !rest.contains("<") && !rest.contains(">") && !rest.contains("&");
  }

  private static String keyboard(JsonNode markup) {
    int buttons = 0;
    for (JsonNode row : markup.path("inline_keyboard")) {
      for (JsonNode button : row) {
        buttons++;
        String objection = button(button);
        if (!objection.isEmpty()) {
          return objection;
        }
      }
    }
    return buttons > 100 ? "reply markup is too long" : "";
  }

  private static String button(JsonNode button) {
    if (text(button, "text").isBlank()) {
      return "BUTTON_TEXT_INVALID";
    }
    if (button.has("url") == button.has("callback_data")) {
      return "BUTTON_TYPE_INVALID";
    }
    if (button.has("url")) {
      return text(button, "url").matches("(?:https?|tg)://\\S+") ? "" : "BUTTON_URL_INVALID";
    }
    int bytes = text(button, "callback_data").getBytes(StandardCharsets.UTF_8).length;
    return bytes < 1 || bytes > 64 ? "BUTTON_DATA_INVALID" : "";
  }

  private static String inline(JsonNode body) {
    Set<String> ids = new HashSet<>();
    for (JsonNode result : body.path("results")) {
      String objection = result(result);
      if (!objection.isEmpty()) {
        return objection;
      }
      ids.add(text(result, "id"));
    }
    int results = body.path("results").size();
    if (!body.path("results").isArray() || results > 50) {
      return "RESULTS_TOO_MUCH";
    } else if (ids.size() < results) {
      return "RESULT_ID_DUPLICATE";
    }
    JsonNode button = body.path("button");
    boolean opens = text(button, "start_parameter").matches("[A-Za-z0-9_-]{1,64}");
    return body.has("button") && (text(button, "text").isBlank() || !opens)
        ? "START_PARAM_INVALID"
        : need(body, "inline_query_id");
  }

  private static String result(JsonNode result) {
    int bytes = text(result, "id").getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > 64) {
      return "RESULT_ID_INVALID";
    } else if (!text(result, "type").equals("article")) {
      return "RESULT_TYPE_INVALID";
    } else if (text(result, "title").isBlank()) {
      return "ARTICLE_TITLE_EMPTY";
    }
    JsonNode content = result.path("input_message_content");
    String objection = words(text(content, "message_text"), text(content, "parse_mode"));
    return objection.isEmpty() ? keyboard(result.path("reply_markup")) : objection;
  }

  private static String commands(JsonNode body) {
    if (!SCOPES.contains(body.path("scope").path("type").asText("default"))) {
      return "unknown scope";
    }
    List<JsonNode> commands = List.copyOf(asList(body.path("commands")));
    for (JsonNode command : commands) {
      if (!text(command, "command").matches("[a-z0-9_]{1,32}")) {
        return "BOT_COMMAND_INVALID";
      } else if (units(command, "description") < 1 || units(command, "description") > 256) {
        return "BOT_COMMAND_DESCRIPTION_INVALID";
      }
    }
    return commands.size() > 100 ? "too many commands" : "";
  }

  private static List<JsonNode> asList(JsonNode array) {
    List<JsonNode> list = new java.util.ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
