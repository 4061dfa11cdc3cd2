package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Outgoing;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Makes what Telegram is sent of what is said. */
final class Outbound {
  /** The methods that put words into a chat. */
  static final String SEND = "sendMessage";

  static final String EDIT = "editMessageText";

  /** The method that takes away what an answer says no more. */
  static final String DELETE = "deleteMessages";

  /** What the queues of look-ups begin with: they wait for nothing. */
  static final String QUEUE_INLINE = "inline:";

  private static final String HTML = "HTML";
  private static final String INLINE = "inline";
  private static final int SHORT_LABEL = 18;
  private static final int CACHE_SECONDS = 10;
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private Outbound() {}

  /**
   * The answer to a message, as {@link #of}. Where it takes the place of an earlier one, what that
   * had more messages for goes.
   */
  static List<Outgoing> answer(List<Post> posts, ChatMessage question, Memo memo) {
    List<Outgoing> outgoing = new ArrayList<>(of(posts, question, memo));
    if (memo.edit() && !posts.isEmpty()) {
      ObjectNode body = Json.object().put("chat_id", question.place().chat());
      Memo rest = memo.part(posts.size(), List.of());
      outgoing.add(new Outgoing(memo.chat(), DELETE, body.toString(), Json.text(rest)));
    }
    return outgoing;
  }

  /** Messages in the chat of a question, in reply to it where several people talk. */
  static List<Outgoing> of(List<Post> posts, ChatMessage question, Memo memo) {
    List<Outgoing> outgoing = new ArrayList<>();
    for (Post post : posts) {
      Memo known = memo.part(outgoing.size(), post.articles());
      ObjectNode body = body(message(post, question));
      outgoing.add(new Outgoing(memo.chat(), SEND, body.toString(), Json.text(known)));
    }
    return outgoing;
  }

  private static SendMessage message(Post post, ChatMessage question) {
    SendMessage message =
        SendMessage.builder()
            .chatId(question.place().chat())
            .text(post.html())
            .parseMode(HTML)
            .linkPreviewOptions(NO_PREVIEW)
            .build();
    if (question.place().topic() != 0) {
      message.setMessageThreadId(question.place().topic());
    }
    if (question.place().group()) {
      message.setReplyParameters(
          ReplyParameters.builder()
              .messageId((int) question.id())
              .allowSendingWithoutReply(true)
              .build());
    }
    if (!post.buttons().isEmpty()) {
      message.setReplyMarkup(keyboard(post.buttons()));
    }
    return message;
  }

  private static InlineKeyboardMarkup keyboard(List<Button> buttons) {
    return InlineKeyboardMarkup.builder().keyboard(rows(buttons)).build();
  }

  /** Two short buttons stand beside each other. */
  private static List<InlineKeyboardRow> rows(List<Button> buttons) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    boolean room = false;
    for (Button button : buttons) {
      boolean small = button.label().length() <= SHORT_LABEL;
      if (room && small) {
        rows.get(rows.size() - 1).add(button(button));
      } else {
        rows.add(new InlineKeyboardRow(button(button)));
      }
      room = small && !room;
    }
    return rows;
  }

  private static InlineKeyboardButton button(Button button) {
    InlineKeyboardButton made = InlineKeyboardButton.builder().text(button.label()).build();
    if (button.kind() == Button.Kind.OPEN) {
      made.setUrl(button.target());
    } else {
      made.setCallbackData(button.target());
    }
    return made;
  }

  /** Other words for a message of ours. */
  static Outgoing edit(Post post, Message message) {
    EditMessageText edit =
        EditMessageText.builder()
            .chatId(message.getChatId())
            .messageId(message.getMessageId())
            .text(post.html())
            .parseMode(HTML)
            .linkPreviewOptions(NO_PREVIEW)
            .replyMarkup(keyboard(post.buttons()))
            .build();
    String chat = String.valueOf(message.getChatId());
    return new Outgoing(chat, EDIT, body(edit).toString(), "");
  }

  /** The answer to a pressed button, which must not wait for anything. */
  static Outgoing notice(String callback, String text) {
    AnswerCallbackQuery answer =
        AnswerCallbackQuery.builder().callbackQueryId(callback).text(text).build();
    return new Outgoing("callback:" + callback, "answerCallbackQuery", body(answer).toString(), "");
  }

  /**
   * The answer to a look-up, kept by Telegram for a moment and for the asker alone.
   *
   * @param otherwise what stands on the button that opens the bot where there are no cards
   */
  static Outgoing inline(String query, List<Card> cards, String otherwise) {
    return inline(query, cards, otherwise, cards.isEmpty() ? 0 : CACHE_SECONDS);
  }

  /** What a look-up has found so far: Telegram does not keep it, and asks again. */
  static Outgoing unfinished(String query, List<Card> cards, String otherwise) {
    return inline(query, cards, otherwise, 0);
  }

  private static Outgoing inline(
      String query, List<Card> cards, String otherwise, int cacheSeconds) {
    AnswerInlineQuery answer =
        AnswerInlineQuery.builder()
            .inlineQueryId(query)
            .results(results(cards))
            .cacheTime(cacheSeconds)
            .isPersonal(true)
            .build();
    if (cards.isEmpty()) {
      answer.setButton(
          InlineQueryResultsButton.builder().text(otherwise).startParameter(INLINE).build());
    }
    return new Outgoing(QUEUE_INLINE + query, "answerInlineQuery", body(answer).toString(), "");
  }

  private static List<InlineQueryResult> results(List<Card> cards) {
    List<InlineQueryResult> results = new ArrayList<>();
    for (Card card : cards) {
      InlineQueryResultArticle result =
          InlineQueryResultArticle.builder()
              .id(String.valueOf(results.size()))
              .title(card.title())
              .description(card.description())
              .inputMessageContent(
                  InputTextMessageContent.builder()
                      .messageText(card.post().html())
                      .parseMode(HTML)
                      .linkPreviewOptions(NO_PREVIEW)
                      .build())
              .build();
      if (!card.post().buttons().isEmpty()) {
        result.setReplyMarkup(keyboard(card.post().buttons()));
      }
      results.add(result);
    }
    return results;
  }

  private static ObjectNode body(Object method) {
    ObjectNode body = Json.MAPPER.valueToTree(method);
    body.remove("method");
    return body;
  }
}
