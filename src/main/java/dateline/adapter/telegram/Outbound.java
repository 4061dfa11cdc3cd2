package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Outgoing;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Makes what Telegram is sent of what is said. */
final class Outbound {
  /** The methods that put words into a chat. */
  static final String SEND = "sendMessage";

  static final String EDIT = "editMessageText";

  private static final String HTML = "HTML";
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private Outbound() {}

  /** Messages in the chat of a question, in reply to it where several people talk. */
  static List<Outgoing> of(List<Post> posts, ChatMessage question, Memo memo) {
    List<Outgoing> outgoing = new ArrayList<>();
    for (Post post : posts) {
      boolean first = outgoing.isEmpty();
      Memo known =
          new Memo(
              memo.chat(),
              memo.user(),
              first ? memo.question() : 0,
              first && memo.edit(),
              post.articles());
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
    return InlineKeyboardMarkup.builder()
        .keyboard(
            buttons.stream()
                .map(
                    button ->
                        new InlineKeyboardRow(
                            InlineKeyboardButton.builder()
                                .text(button.label())
                                .callbackData(button.data())
                                .build()))
                .toList())
        .build();
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

  private static ObjectNode body(Object method) {
    ObjectNode body = Json.MAPPER.valueToTree(method);
    body.remove("method");
    return body;
  }
}
