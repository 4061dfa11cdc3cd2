package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.BotApiServer.Fault;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The updates that a Bot API server holds until they are confirmed. Thread safe. */
final class BotApiUpdates {
  private static final long LONGEST_HOLD_MILLIS = 300;
  private static final String PUSHED =
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
          + " first";
  private static final String TAKEN_OVER =
      "terminated by other getUpdates request; make sure that only one bot instance is running";

  private final Deque<ObjectNode> waiting = new ArrayDeque<>();
  private int next = 1_000;
  private int polls;
  private int conflicts;
  private boolean pushed;

  /** Something happens; returns the update's number. */
  synchronized int add(String kind, JsonNode what) {
    add(next++, kind, what);
    return next - 1;
  }

  /** An update of that number, whatever was confirmed. */
  synchronized void add(int number, String kind, JsonNode what) {
    ObjectNode update = Json.object().put("update_id", number);
    update.set(kind, what);
    waiting.add(update);
    notifyAll();
  }

  /** Updates count from here on. */
  synchronized void restartNumbersAt(int number) {
    next = number;
  }

  /** How many the bot has not fetched. */
  synchronized int waiting() {
    return waiting.size();
  }

  /** Whether they are pushed from now on, so that nobody can poll. */
  synchronized void push(boolean pushed) {
    this.pushed = pushed;
    notifyAll();
  }

  /** How many polls were ended by another one, or by a webhook. */
  synchronized int conflicts() {
    return conflicts;
  }

  /** The answer to a poll; it is held while there is nothing, and ended by another poll. */
  synchronized Fault poll(JsonNode request) {
    int mine = ++polls;
    notifyAll();
    confirm(request.path("offset").asInt());
    hold(mine, Math.min(LONGEST_HOLD_MILLIS, request.path("timeout").asLong() * 1_000));
    if (pushed || polls != mine) {
      conflicts++;
      return Fault.error(409, "Conflict: " + (pushed ? PUSHED : TAKEN_OVER), 0);
    }
    ArrayNode batch = Json.MAPPER.createArrayNode();
    waiting.stream().limit(request.path("limit").asInt(100)).forEach(batch::add);
    return BotApiServer.ok(batch);
  }

  private void hold(int mine, long millis) {
    Instant end = Instant.now().plusMillis(millis);
    try {
      while (waiting.isEmpty() && !pushed && polls == mine && Instant.now().isBefore(end)) {
        wait(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What came before the number asked for was received, however numbers have run since. */
  private void confirm(int offset) {
    boolean known = waiting.stream().anyMatch(u -> u.path("update_id").asInt() == offset - 1);
    while (known && waiting.pop().path("update_id").asInt() != offset - 1) {
      // all before it too
    }
  }
}
