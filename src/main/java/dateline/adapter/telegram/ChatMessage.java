package dateline.adapter.telegram;

import dateline.news.reading.Links;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What matters of a message.
 *
 * @param id its number in the chat
 * @param place where it stands
 * @param user who wrote it: a user, or the chat that an anonymous administrator speaks for
 * @param byBot whether a bot wrote it
 * @param sent when it was sent
 * @param text what it says, or what stands under its picture
 * @param links the links in it, hidden ones included
 * @param forwarded when it was first sent, where it is a forward
 * @param document the file that it carries
 * @param replied what it replies to
 */
record ChatMessage(
    long id,
    Place place,
    String user,
    boolean byBot,
    Instant sent,
    String text,
    List<URI> links,
    Optional<Instant> forwarded,
    Optional<Attached> document,
    Optional<ChatMessage> replied) {

  /** A file in a message. */
  record Attached(String id, String name, String type, long bytes) {}

  /** What the library has read. */
  static ChatMessage of(Message message) {
    int topic =
        Boolean.TRUE.equals(message.getIsTopicMessage())
            ? Objects.requireNonNullElse(message.getMessageThreadId(), 0)
            : 0;
    Place place = new Place(message.getChatId(), topic, !message.isUserMessage());
    return new ChatMessage(
        message.getMessageId(),
        place,
        user(message),
        Optional.ofNullable(message.getFrom()).map(User::getIsBot).orElse(false),
        Instant.ofEpochSecond(Objects.requireNonNullElse(message.getDate(), 0)),
        text(message),
        links(message),
        forwarded(message),
        Optional.ofNullable(message.getDocument()).map(ChatMessage::attached),
        replied(message, place));
  }

  private static Optional<ChatMessage> replied(Message message, Place place) {
    return Optional.ofNullable(message.getReplyToMessage())
        .map(ChatMessage::of)
        .or(
            () ->
                Optional.ofNullable(message.getExternalReplyInfo())
                    .map(external -> ReplyElsewhere.of(message, external, place)));
  }

  private static String user(Message message) {
    if (message.getSenderChat() != null) {
      return String.valueOf(message.getSenderChat().getId());
    }
    return message.getFrom() == null ? "" : String.valueOf(message.getFrom().getId());
  }

  private static String text(Message message) {
    String text = message.getText() == null ? message.getCaption() : message.getText();
    return Objects.requireNonNullElse(text, "");
  }

  private static List<URI> links(Message message) {
    List<URI> links = new ArrayList<>();
    for (MessageEntity entity :
        orEmpty(message.getText() == null ? message.getCaptionEntities() : message.getEntities())) {
      String link =
          switch (entity.getType()) {
            case "text_link" -> entity.getUrl();
            case "url" -> covered(text(message), entity);
            default -> "";
          };
      String whole = link.contains("://") || link.isEmpty() ? link : "https://" + link;
      Links.web(whole).ifPresent(links::add);
    }
    return links;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static String covered(String text, MessageEntity entity) {
    int start = Math.min(entity.getOffset(), text.length());
    return text.substring(start, Math.min(start + entity.getLength(), text.length()));
  }

  private static Optional<Instant> forwarded(Message message) {
    if (message.getForwardOrigin() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(Json.tree(message.getForwardOrigin()).get("date"))
        .map(date -> Instant.ofEpochSecond(date.asLong()));
  }

  private static Attached attached(Document document) {
    return new Attached(
        document.getFileId(),
        Objects.requireNonNullElse(document.getFileName(), ""),
        Objects.requireNonNullElse(document.getMimeType(), ""),
        Objects.requireNonNullElse(document.getFileSize(), 0L));
  }

  /** The same with other words, and none of its links. */
  ChatMessage saying(String words) {
    return new ChatMessage(
        id, place, user, byBot, sent, words, List.of(), forwarded, document, replied);
  }

  /** A message that says this in reply, as if the user had typed it. */
  ChatMessage answeredBy(String by, String words, Instant now) {
    return in(by, words, List.of(), now);
  }

  /** A message that links to this in reply, as if the user had typed it. */
  ChatMessage linking(String by, URI link) {
    return in(by, "", List.of(link), sent);
  }

  private ChatMessage in(String by, String words, List<URI> linked, Instant now) {
    return new ChatMessage(
        id,
        place,
        by,
        false,
        now,
        words,
        linked,
        Optional.empty(),
        Optional.empty(),
        Optional.of(this));
  }
}
