package dateline.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Delivers one promised call: says something, anew or in the place of what was said before. Done
 * twice, because the process died in between, an edit or a deletion comes to the same.
 */
final class Delivery {
  private static final int BAD_REQUEST = 400;

  private final BotApi api;
  private final Mailbox mailbox;

  Delivery(BotApi api, Mailbox mailbox) {
    this.api = api;
    this.mailbox = mailbox;
  }

  /** Delivers it, to where the chat is now; returns what that teaches. */
  List<Note> deliver(Outgoing outgoing) throws BotApiException {
    try {
      return deliver(body(outgoing), outgoing);
    } catch (BotApiException e) {
      if (e.movedTo().isEmpty()) {
        throw e;
      }
      long chat = e.movedTo().getAsLong(); // what was promised before we heard that it has moved
      return deliver(body(outgoing).put("chat_id", chat), outgoing);
    }
  }

  private List<Note> deliver(ObjectNode body, Outgoing outgoing) throws BotApiException {
    if (outgoing.memo().isEmpty()) {
      call(outgoing.method(), body);
      return List.of();
    }
    Memo memo = Json.read(outgoing.memo(), Memo.class).in(body.path("chat_id").asText());
    return outgoing.method().equals(Outbound.DELETE) ? deleteRest(body, memo) : say(body, memo);
  }

  private static ObjectNode body(Outgoing outgoing) {
    try {
      return (ObjectNode) Json.parse(outgoing.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message in the store cannot be read", e);
    }
  }

  private List<Note> say(ObjectNode body, Memo memo) throws BotApiException {
    AnswerMessages before = memo.edit() || memo.part() > 0 ? known(memo) : AnswerMessages.NONE;
    Optional<Long> earlier = memo.edit() ? before.at(memo.part()) : Optional.empty();
    long message = earlier.isPresent() ? edit(body, earlier.get()) : send(body);
    List<Note> learnt = new ArrayList<>();
    if (memo.question() != 0) {
      learnt.add(answer(memo, before.with(memo.part(), message)));
    }
    if (!memo.articles().isEmpty()) {
      learnt.add(about(memo, message, String.join("\n", memo.articles())));
    }
    if (!memo.asked().isEmpty()) {
      learnt.add(new Note(Keys.behind(memo.chat(), message), owner(memo), memo.asked()));
    }
    return learnt;
  }

  /** Deletes what an answer had more messages for before it was replaced. */
  private List<Note> deleteRest(ObjectNode body, Memo memo) throws BotApiException {
    AnswerMessages all = known(memo).cut(memo.part());
    if (all.stale().isEmpty()) {
      return List.of();
    }
    body.set("message_ids", Json.tree(all.stale()));
    api.call(Outbound.DELETE, body);
    List<Note> learnt = new ArrayList<>();
    learnt.add(answer(memo, all.cleared()));
    all.stale().forEach(message -> learnt.add(about(memo, message, "")));
    return learnt;
  }

  private AnswerMessages known(Memo memo) {
    return mailbox
        .note(Keys.answer(memo.chat(), memo.question()))
        .map(AnswerMessages::read)
        .orElse(AnswerMessages.NONE);
  }

  private static Note answer(Memo memo, AnswerMessages messages) {
    return new Note(Keys.answer(memo.chat(), memo.question()), owner(memo), messages.text());
  }

  private static Note about(Memo memo, long message, String articles) {
    return new Note(Keys.about(memo.chat(), message), owner(memo), articles);
  }

  private static Note.Owner owner(Memo memo) {
    return new Note.Owner(memo.chat(), memo.user());
  }

  /** Edits the message; where that is gone, sends another. */
  private long edit(ObjectNode body, long message) throws BotApiException {
    ObjectNode edited = body.deepCopy().put("message_id", message);
    edited.remove(List.of("reply_parameters", "message_thread_id"));
    try {
      call(Outbound.EDIT, edited);
      return message;
    } catch (BotApiException e) {
      if (says(e, "message to edit not found") || says(e, "message can't be edited")) {
        return send(body);
      }
      throw e;
    }
  }

  /** Sends it, in reply to nothing where the message that it replies to is gone. */
  private long send(ObjectNode body) throws BotApiException {
    try {
      return id(call(Outbound.SEND, body));
    } catch (BotApiException e) {
      if (!says(e, "repl")) {
        throw e;
      }
      body.remove("reply_parameters");
      return id(call(Outbound.SEND, body));
    }
  }

  /** Without marks where Telegram cannot parse them; a message that says it already is one. */
  private JsonNode call(String method, ObjectNode body) throws BotApiException {
    try {
      return api.call(method, body);
    } catch (BotApiException e) {
      if (says(e, "message is not modified")) {
        return body;
      } else if (!says(e, "parse entities")) {
        throw e;
      }
      body.put("text", Html.plain(body.path("text").asText())).remove("parse_mode");
      return api.call(method, body);
    }
  }

  private static boolean says(BotApiException fault, String words) {
    return fault.code() == BAD_REQUEST
        && fault.description().toLowerCase(Locale.ROOT).contains(words);
  }

  private static long id(JsonNode message) {
    return message.path("message_id").asLong();
  }
}
