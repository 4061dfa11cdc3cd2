package dateline.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Handled;
import dateline.delivery.Incoming;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.news.ShelfId;
import dateline.operation.Traffic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Handles an update: everything that comes of it is kept in one piece. */
final class UpdateHandler {
  /** The kinds of updates that Telegram is asked for. */
  static final List<String> WANTED =
      List.of("message", "edited_message", "callback_query", "my_chat_member", "inline_query");

  private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);
  private static final String SORRY =
      "Something went wrong with that one, and my owner can see it in the log. Try it in other words.";

  private final MessageHandler messages;
  private final PressHandler buttons;
  private final InlineHandler inline;
  private final Gate gate;
  private final Mailbox mailbox;
  private final FactStore store;
  private final InstantSource clock;
  private final FaultReport faults;
  private final Traffic traffic;

  /**
   * What handles the kinds of updates.
   *
   * @param messages handles messages
   * @param buttons handles pressed buttons
   * @param inline handles look-ups
   */
  record Handlers(MessageHandler messages, PressHandler buttons, InlineHandler inline) {}

  UpdateHandler(Handlers handlers, Gate gate, BotParts parts) {
    messages = handlers.messages();
    buttons = handlers.buttons();
    inline = handlers.inline();
    this.gate = gate;
    mailbox = parts.mailbox();
    store = parts.store();
    clock = parts.clock();
    faults = new FaultReport(mailbox);
    traffic = parts.traffic();
  }

  /** What an update has to be handled in order with: its chat. */
  static String queue(JsonNode update) {
    for (String kind : WANTED) {
      JsonNode holder = update.path(kind);
      JsonNode chat =
          holder.has("chat") ? holder.path("chat") : holder.path("message").path("chat");
      if (chat.has("id")) {
        return chat.path("id").asText();
      }
    }
    JsonNode asker = update.path("inline_query").path("from").path("id");
    return asker.isMissingNode() ? "other" : Outbound.QUEUE_INLINE + asker.asText();
  }

  /**
   * Handles an update.
   *
   * @return done once what comes of it is kept
   */
  CompletionStage<?> handle(Incoming incoming) {
    Instant began = clock.instant();
    boolean failed = false;
    Handled handled;
    try {
      handled = handled(incoming, Json.MAPPER.readValue(incoming.body(), Update.class));
    } catch (JsonProcessingException e) {
      LOG.warn("update cannot be read updateId={}", incoming.update());
      handled = new Handled(incoming, callback(incoming, SORRY), List.of());
    } catch (RuntimeException | StackOverflowError e) {
      // the outermost loop of the front end: logged once, apologised, and never tried again
      LOG.error("update failed updateId={}", incoming.update(), e);
      failed = true;
      List<Outgoing> said = new ArrayList<>(apology(incoming));
      faults.report(incoming.update(), clock.instant()).ifPresent(said::add);
      handled = new Handled(incoming, said, List.of());
    }
    Duration took = Duration.between(began, clock.instant());
    traffic.handled(failed, took);
    LOG.info(
        "handled updateId={} messages={} tookMs={}",
        incoming.update(),
        handled.outgoing().size(),
        took.toMillis());
    return mailbox.commit(handled, clock.instant());
  }

  private static List<Outgoing> apology(Incoming incoming) {
    List<Outgoing> pressed = callback(incoming, SORRY);
    if (!pressed.isEmpty() || !incoming.queue().matches("\\d+")) {
      return pressed; // in a group, an apology for what nobody may have said to us is noise
    }
    ObjectNode body = Json.object().put("chat_id", incoming.queue()).put("text", SORRY);
    return List.of(new Outgoing(incoming.queue(), Outbound.SEND, body.toString(), ""));
  }

  /** A pressed button is answered even where what it should do fails. */
  private static List<Outgoing> callback(Incoming incoming, String text) {
    try {
      JsonNode id = Json.parse(incoming.body()).path("callback_query").path("id");
      return id.isMissingNode() ? List.of() : List.of(Outbound.notice(id.asText(), text));
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }

  private Handled handled(Incoming incoming, Update update) {
    if (update.getMessage() != null) {
      return message(incoming, update.getMessage(), false);
    } else if (update.getEditedMessage() != null) {
      return message(incoming, update.getEditedMessage(), true);
    } else if (update.getCallbackQuery() != null) {
      return buttons.handle(incoming, update.getCallbackQuery());
    } else if (update.getMyChatMember() != null) {
      return membership(incoming, update.getMyChatMember());
    } else if (update.getInlineQuery() != null) {
      return lookUp(incoming, update.getInlineQuery());
    }
    return new Handled(incoming, List.of(), List.of());
  }

  private Handled message(Incoming incoming, Message message, boolean edited) {
    if (message.getMigrateToChatId() != null) {
      move(message.getChatId(), message.getMigrateToChatId());
      return new Handled(incoming, List.of(), List.of());
    }
    ChatMessage asked = ChatMessage.of(message);
    boolean empty = asked.text().isBlank() && asked.document().isEmpty();
    if (empty && (asked.place().group() || !isMedia(message) || isFurther(message))) {
      return new Handled(incoming, List.of(), List.of()); // somebody came, left, or changed a title
    }
    Optional<Long> begun = edited ? Optional.empty() : messages.begun(asked);
    Outcome outcome = edited ? messages.handleEdited(asked) : messages.handle(asked);
    boolean replaces = edited || begun.isPresent() || messages.mayTakeLong(asked);
    String token = outcome.asked().orElse("");
    Memo memo =
        Memo.of(asked.place(), asked.user(), begun.orElse(asked.id()), replaces).asking(token);
    List<Note> notes = new ArrayList<>(outcome.notes());
    if (!token.isEmpty()) {
      notes.add(Asking.behind(asked, token));
    }
    album(message).ifPresent(notes::add);
    return new Handled(incoming, Outbound.answer(outcome.posts(), asked, memo), notes);
  }

  /** An album is several messages, of which one has its words: the other pictures say nothing. */
  private boolean isFurther(Message message) {
    Optional<Note> album = album(message);
    return album.isPresent() && mailbox.note(album.get().key()).equals(album.map(Note::text));
  }

  /** Which album of the chat was heard last. */
  private static Optional<Note> album(Message message) {
    String chat = String.valueOf(message.getChatId());
    return Optional.ofNullable(message.getMediaGroupId())
        .map(album -> new Note(Keys.album(chat), new Note.Owner(chat, ""), album));
  }

  private static boolean isMedia(Message message) {
    return message.hasPhoto()
        || message.hasVoice()
        || message.hasVideo()
        || message.hasSticker()
        || message.hasAudio()
        || message.hasVideoNote();
  }

  /** A group that became a supergroup has a new id: what was its own goes with it. */
  private void move(long from, long to) {
    ShelfId shelf = new Place(to, 0, true).shelf();
    store
        .articles(Scope.of(new Place(from, 0, true).shelf()))
        .forEach(shelved -> store.shelve(shelved.article().id(), shelf, shelved.since()));
    mailbox.move(String.valueOf(from), String.valueOf(to));
    mailbox.remember(renamed(String.valueOf(from), String.valueOf(to)), clock.instant());
    if (mailbox.note(Keys.admitted(String.valueOf(from))).isPresent()) {
      mailbox.remember(List.of(Gate.admission(String.valueOf(to))), clock.instant());
    }
  }

  /** Conversations and settings are found by the chat's id. */
  private List<Note> renamed(String from, String to) {
    List<Note> notes = new ArrayList<>();
    String old = Keys.THREAD + from + "/";
    for (Note note : mailbox.notes(old)) {
      String key = Keys.THREAD + to + "/" + note.key().substring(old.length());
      notes.add(new Note(key, note.owner(), note.text()));
      notes.add(new Note(note.key(), note.owner(), ""));
    }
    mailbox
        .note(Keys.rules(from))
        .ifPresent(rules -> notes.add(new Note(Keys.rules(to), Note.Owner.NOBODY, rules)));
    return notes;
  }

  private Handled membership(Incoming incoming, ChatMemberUpdated change) {
    String chat = String.valueOf(change.getChat().getId());
    String status = change.getNewChatMember().getStatus();
    String user = String.valueOf(change.getFrom().getId());
    List<Note> notes = new ArrayList<>();
    if ("kicked".equals(status) || "left".equals(status)) {
      mailbox.abandon(chat);
      notes.add(new Note(Keys.admitted(chat), Note.Owner.NOBODY, ""));
    } else if (gate.isOwner(user)) {
      notes.add(Gate.admission(chat));
      notes.add(new Note(Keys.refused(chat), Note.Owner.NOBODY, ""));
    }
    return new Handled(incoming, List.of(), notes);
  }

  private Handled lookUp(Incoming incoming, InlineQuery query) {
    String user = String.valueOf(query.getFrom().getId());
    InlineHandler.Found found =
        inline.find(query.getId(), user, query.getQuery(), incoming.arrived());
    return new Handled(incoming, List.of(found.answer()), found.notes());
  }
}
