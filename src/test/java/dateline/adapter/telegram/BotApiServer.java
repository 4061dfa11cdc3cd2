package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Bot API server on the loopback: keeps what it is sent, checks it as Telegram documents its
 * limits, and fails on demand.
 */
final class BotApiServer implements AutoCloseable {
  static final BotToken TOKEN = new BotToken("42:loopback_secret");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)(?: [^>]*)?>");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpServer server;
  private final Deque<ObjectNode> updates = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private int nextUpdate = 1_000;
  private int nextMessage = 500;

  /** A call that was answered with "ok". */
  record Call(String method, JsonNode body, Instant at) {
    String text() {
      return body.path("text").asText();
    }
  }

  /** What a call gets instead of its answer; status 0: the connection is cut. */
  record Fault(int status, String body) {
    static Fault error(int code, String description, int retryAfter) {
      ObjectNode body = Json.object().put("ok", false).put("error_code", code);
      body.put("description", description);
      if (retryAfter > 0) {
        body.putObject("parameters").put("retry_after", retryAfter);
      }
      return new Fault(code, body.toString());
    }
  }

  BotApiServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The next call of the method fails so. */
  synchronized void fail(String method, Fault fault) {
    faults.computeIfAbsent(method, unused -> new ArrayDeque<>()).add(fault);
  }

  /** Updates count from here on. */
  synchronized void restartNumbersAt(int number) {
    nextUpdate = number;
  }

  /** Something happens; returns the update's number. */
  synchronized int happen(String kind, JsonNode what) {
    ObjectNode update = Json.object().put("update_id", nextUpdate++);
    update.set(kind, what);
    updates.add(update);
    notifyAll();
    return nextUpdate - 1;
  }

  /** The last update is delivered once more, whatever was confirmed. */
  synchronized void repeat(int number, JsonNode message) {
    ObjectNode update = Json.object().put("update_id", number);
    update.set("message", message);
    updates.add(update);
    notifyAll();
  }

  synchronized List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /** What was sent to a chat, in order. */
  List<String> texts(long chat) {
    return calls("sendMessage").stream()
        .filter(call -> call.body().path("chat_id").asLong() == chat)
        .map(Call::text)
        .toList();
  }

  /** Waits until something holds. */
  synchronized void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain; there were " + calls);
      }
      try {
        wait(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    byte[] request = exchange.getRequestBody().readAllBytes();
    if (path.length < 3 || !path[1].equals("bot" + TOKEN.value())) {
      send(exchange, Fault.error(401, "Unauthorized", 0));
      return;
    }
    String method = canonical(path[2]);
    Optional<Fault> fault = nextFault(method);
    if (fault.isPresent()) {
      send(exchange, fault.get());
      return;
    }
    JsonNode body = request.length == 0 ? Json.object() : Json.MAPPER.readTree(request);
    send(exchange, result(method, body));
  }

  /** The API's methods are case-insensitive. */
  private static String canonical(String method) {
    return List.of(
            "getMe",
            "getUpdates",
            "sendMessage",
            "editMessageText",
            "answerCallbackQuery",
            "sendChatAction",
            "setMyCommands",
            "deleteWebhook")
        .stream()
        .filter(method::equalsIgnoreCase)
        .findFirst()
        .orElse(method);
  }

  private synchronized Optional<Fault> nextFault(String method) {
    return Optional.ofNullable(faults.get(method)).map(Deque::poll);
  }

  private synchronized Fault result(String method, JsonNode body) {
    return switch (method) {
      case "getMe" ->
          ok(
              Json.object()
                  .put("id", 42)
                  .put("is_bot", true)
                  .put("first_name", "Dateline")
                  .put("username", "dateline_bot"));
      case "getUpdates" -> updates(body);
      case "sendMessage", "editMessageText" -> message(method, body);
      case "answerCallbackQuery", "sendChatAction", "setMyCommands", "deleteWebhook" -> {
        keep(method, body);
        yield ok(Json.MAPPER.getNodeFactory().booleanNode(true));
      }
      default -> Fault.error(404, "Not Found", 0);
    };
  }

  private void keep(String method, JsonNode body) {
    calls.add(new Call(method, body, Instant.now()));
    notifyAll();
  }

  private static Fault ok(JsonNode result) {
    ObjectNode answer = Json.object().put("ok", true);
    answer.set("result", result);
    return new Fault(200, answer.toString());
  }

  private Fault updates(JsonNode body) {
    confirm(body.path("offset").asInt());
    Instant end = Instant.now().plusMillis(Math.min(300, body.path("timeout").asLong() * 1_000));
    try {
      while (updates.isEmpty() && Instant.now().isBefore(end)) {
        wait(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ArrayNode batch = Json.MAPPER.createArrayNode();
    updates.forEach(batch::add);
    return ok(batch);
  }

  /** What came before the number asked for was received, however numbers have run since. */
  private void confirm(int offset) {
    boolean known = updates.stream().anyMatch(u -> u.path("update_id").asInt() == offset - 1);
    while (known && updates.pop().path("update_id").asInt() != offset - 1) {
      // all before it too
    }
  }

  private Fault message(String method, JsonNode body) {
    String objection = objection(body);
    if (!objection.isEmpty()) {
      return Fault.error(400, "Bad Request: " + objection, 0);
    }
    keep(method, body);
    ObjectNode message = Json.object().put("message_id", nextMessage++).put("date", 1);
    message.putObject("chat").put("id", body.path("chat_id").asLong()).put("type", "private");
    return ok(message);
  }

  private static String objection(JsonNode body) {
    String text = body.path("text").asText();
    String plain = Html.plain(text);
    if (plain.isBlank()) {
      return "message text is empty";
    } else if (plain.length() > 4_096) {
      return "message is too long";
    } else if (body.path("parse_mode").asText().equals("HTML") && !isNested(text)) {
      return "can't parse entities";
    }
    for (JsonNode row : body.path("reply_markup").path("inline_keyboard")) {
      for (JsonNode button : row) {
        int bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > 64) {
          return "BUTTON_DATA_INVALID";
        }
      }
    }
    return "";
  }

  private static boolean isNested(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
        return false;
      }
    }
    return open.isEmpty() && !html.replaceAll(TAG.pattern(), "").contains("<");
  }

  private static void send(HttpExchange exchange, Fault answer) throws IOException {
    if (answer.status() == 0) {
      exchange.close();
      return;
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
