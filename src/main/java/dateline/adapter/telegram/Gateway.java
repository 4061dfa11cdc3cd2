package dateline.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.delivery.Pending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the mailbox promises: not faster than allowed, again where it did not arrive. A
 * message is a promise until Telegram has taken it; only if the process dies between that and the
 * mailbox's commit is it sent twice.
 */
final class Gateway {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final Set<String> PACED = Set.of(Outbound.SEND, Outbound.EDIT);
  private static final int FORBIDDEN = 403;
  private static final int TOO_MANY = 429;
  private static final int BAD_REQUEST = 400;
  private static final int FEW_TIMES = 3;

  private final BotApi api;
  private final Mailbox mailbox;
  private final Pace pace;
  private final InstantSource clock;
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  Gateway(BotApi api, Mailbox mailbox, Pace pace, InstantSource clock) {
    this.api = api;
    this.mailbox = mailbox;
    this.pace = pace;
    this.clock = clock;
  }

  /** The first messages of all queues that may be sent now. */
  List<Pending> next(Set<String> busy) {
    List<Pending> free = new ArrayList<>();
    for (Pending pending : mailbox.unsent(busy, 64)) {
      String queue = pending.outgoing().queue();
      boolean paced = PACED.contains(pending.outgoing().method());
      boolean now =
          paced
              ? pace.take(queue, queue.startsWith("-"), clock.instant())
              : !pace.isLeftAlone(queue, clock.instant());
      if (now) {
        free.add(pending);
      }
    }
    return free;
  }

  /** Sends one message, or leaves it for later, or gives it up. */
  void send(Pending pending) {
    String queue = pending.outgoing().queue();
    try {
      List<Note> learnt = deliver(pending.outgoing());
      failures.remove(queue);
      mailbox.sent(pending, learnt, clock.instant());
    } catch (BotApiException e) {
      if (e.code() == FORBIDDEN) {
        LOG.info("chat closed to us number={} reason={}", pending.number(), e.description());
        mailbox.abandon(queue);
      } else if (e.isPassing() && isWorthwhile(pending.outgoing())) {
        postpone(queue, e);
      } else {
        LOG.warn("not sent number={} reason={}", pending.number(), e.description());
        failures.remove(queue);
        mailbox.sent(pending, List.of(), clock.instant());
      }
    }
  }

  /** A message is tried for ever; what is answered at once or not at all, a few times. */
  private boolean isWorthwhile(Outgoing outgoing) {
    return PACED.contains(outgoing.method())
        || failures.getOrDefault(outgoing.queue(), 0) < FEW_TIMES;
  }

  private void postpone(String queue, BotApiException fault) {
    int count = failures.merge(queue, 1, Integer::sum);
    Duration wait = fault.retryAfter().isZero() ? Backoff.after(count) : fault.retryAfter();
    Instant until = clock.instant().plus(wait);
    pace.leaveAlone(queue, until);
    if (fault.code() == TOO_MANY || count == 1) {
      LOG.warn(
          "postponed code={} reason={} retryMs={}",
          fault.code(),
          fault.description(),
          wait.toMillis());
    }
  }

  private List<Note> deliver(Outgoing outgoing) throws BotApiException {
    ObjectNode body = body(outgoing);
    if (outgoing.memo().isEmpty()) {
      api.call(outgoing.method(), body);
      return List.of();
    }
    Memo memo = Json.read(outgoing.memo(), Memo.class);
    Optional<String> earlier =
        memo.edit() ? mailbox.note(Keys.answer(memo.chat(), memo.question())) : Optional.empty();
    long message =
        earlier.isPresent() ? edit(body, Long.parseLong(earlier.get())) : sendAnyhow(body);
    return learnt(memo, message);
  }

  private static ObjectNode body(Outgoing outgoing) {
    try {
      return (ObjectNode) Json.parse(outgoing.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message in the store cannot be read", e);
    }
  }

  /** Edits the message; where that is gone, sends another. */
  private long edit(ObjectNode body, long message) throws BotApiException {
    ObjectNode edited = body.deepCopy().put("message_id", message);
    edited.remove(List.of("reply_parameters", "message_thread_id"));
    try {
      api.call(Outbound.EDIT, edited);
      return message;
    } catch (BotApiException e) {
      if (says(e, "message is not modified")) {
        return message;
      } else if (says(e, "message to edit not found") || says(e, "message can't be edited")) {
        return sendAnyhow(body);
      }
      throw e;
    }
  }

  /** Without what Telegram objects to: marks that it cannot parse, a message that is gone. */
  private long sendAnyhow(ObjectNode body) throws BotApiException {
    try {
      return id(api.call(Outbound.SEND, body));
    } catch (BotApiException e) {
      if (e.code() != BAD_REQUEST) {
        throw e;
      }
      if (says(e, "parse entities")) {
        body.put("text", Html.plain(body.path("text").asText())).remove("parse_mode");
      } else if (says(e, "repl")) {
        body.remove("reply_parameters");
      } else {
        throw e;
      }
      return id(api.call(Outbound.SEND, body));
    }
  }

  private static boolean says(BotApiException fault, String words) {
    return fault.code() == BAD_REQUEST
        && fault.description().toLowerCase(Locale.ROOT).contains(words);
  }

  private static long id(JsonNode message) {
    return message.path("message_id").asLong();
  }

  private static List<Note> learnt(Memo memo, long message) {
    Note.Owner owner = new Note.Owner(memo.chat(), memo.user());
    List<Note> notes = new ArrayList<>();
    if (memo.question() != 0) {
      notes.add(new Note(Keys.answer(memo.chat(), memo.question()), owner, "" + message));
    }
    if (!memo.articles().isEmpty()) {
      notes.add(
          new Note(Keys.about(memo.chat(), message), owner, String.join("\n", memo.articles())));
    }
    return notes;
  }
}
