package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A Bot API server on the loopback: keeps what it is sent, checks it as Telegram documents its
 * limits, and fails on demand.
 */
final class BotApiServer implements AutoCloseable {
  static final BotToken TOKEN = new BotToken("42:loopback_secret");

  /** A file whose download takes some seconds. */
  static final String SLOW_FILE = "slow";

  private static final Duration SLOW = Duration.ofSeconds(4);

  /** Only a test that fails waits so long, or one on a machine that is very busy. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  static {
    // Java's server would hold every small answer back for forty milliseconds
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final BotApiUpdates updates = new BotApiUpdates();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Integer> accepted = new ConcurrentHashMap<>();
  private final BotApiFaults faults = new BotApiFaults();
  private final BotApiChats chats = new BotApiChats();
  private final BotApiFlood flood = new BotApiFlood();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Set<String> queries = new HashSet<>();
  private final List<String> refused = new ArrayList<>();
  private final AtomicInteger nextQuery = new AtomicInteger();
  private final Set<Long> hanging = ConcurrentHashMap.newKeySet();
  private final CountDownLatch released = new CountDownLatch(1);
  private ObjectNode webhook = Json.object().put("url", "");

  /** A call that was answered with "ok". */
  record Call(String method, JsonNode body, Instant at) {
    String text() {
      return body.path("text").asText();
    }

    /** What stands on the buttons. */
    List<String> labels() {
      return buttons().stream().map(button -> button.path("text").asText()).toList();
    }

    /** All buttons, row by row. */
    List<JsonNode> buttons() {
      return BotApiChats.buttons(body);
    }
  }

  /**
   * What a call gets instead of its answer; status 0: the connection is cut; -1: after it was done.
   */
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
    faults.add(method, fault);
  }

  /** What is sent to the chat hangs until all that hangs is released. */
  void hang(long chat) {
    hanging.add(chat);
  }

  /** Nothing hangs any longer. */
  void release() {
    hanging.clear();
    released.countDown();
  }

  private void hang(JsonNode body) {
    try {
      while (hanging.contains(body.path("chat_id").asLong())) {
        released.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The limits to how much is sent. */
  BotApiFlood flood() {
    return flood;
  }

  /** What goes wrong. */
  BotApiFaults faults() {
    return faults;
  }

  /** How often a method was called, in vain or not. */
  int attempts(String method) {
    return faults.attempts(method);
  }

  /** Updates count from here on. */
  void restartNumbersAt(int number) {
    updates.restartNumbersAt(number);
  }

  /** Something happens; returns the update's number. */
  synchronized int happen(String kind, JsonNode what) {
    queries.add(what.path("id").asText());
    return updates.add(kind, what);
  }

  /** The last update is delivered once more, whatever was confirmed. */
  void repeat(int number, JsonNode message) {
    updates.add(number, "message", message);
  }

  /** Somebody who has the token too sets a webhook of theirs. */
  void pushElsewhere() {
    updates.push(true);
  }

  /** How many polls were ended by another one, or by a webhook. */
  int conflicts() {
    return updates.conflicts();
  }

  /** What getWebhookInfo says from now on, until it is set or deleted. */
  synchronized void webhookInfo(ObjectNode info) {
    webhook = info;
  }

  /** How many calls of a method were answered with "ok". */
  int accepted(String method) {
    return accepted.getOrDefault(method, 0);
  }

  synchronized List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /**
   * What a chat shows: what was sent to it and is not deleted, in order, as it was edited since.
   */
  synchronized List<String> texts(long chat) {
    return sent(chat).stream()
        .flatMap(call -> chats.find(chat, call.body().path("message_id").asInt()).stream())
        .map(message -> message.path("text").asText())
        .toList();
  }

  /** What was sent to a chat, in order. */
  List<Call> sent(long chat) {
    return calls("sendMessage").stream()
        .filter(call -> call.body().path("chat_id").asLong() == chat)
        .toList();
  }

  /** How many updates the bot has not fetched. */
  int waiting() {
    return updates.waiting();
  }

  /** A message in a group; the bot gets it only if privacy mode lets it through. */
  boolean happenInGroup(JsonNode message) {
    boolean heard = chats.letsThrough(message);
    if (heard) {
      happen("message", message);
    }
    return heard;
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
    if (exchange.getRequestURI().getPath().startsWith("/file/bot" + TOKEN.value() + "/")) {
      download(exchange);
      return;
    }
    String page = pages.get(exchange.getRequestURI().getPath());
    if (page != null) {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      send(exchange, new Fault(200, page));
      return;
    }
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    byte[] request = exchange.getRequestBody().readAllBytes();
    if (path.length < 3 || !path[1].equals("bot" + TOKEN.value())) {
      send(exchange, Fault.error(401, "Unauthorized", 0));
      return;
    }
    String method = canonical(path[2]);
    Optional<Fault> fault = faults.next(method);
    if (fault.isPresent() && fault.get().status() >= 0) {
      send(exchange, fault.get());
      return;
    }
    JsonNode body = request.length == 0 ? Json.object() : Json.MAPPER.readTree(request);
    hang(body);
    Fault answer = method.equals("getUpdates") ? updates.poll(body) : result(method, body);
    send(exchange, fault.orElse(answer));
  }

  /** The API's methods are case-insensitive. */
  private static String canonical(String method) {
    return Stream.of(
            "getMe",
            "getFile",
            "getChatAdministrators",
            "answerInlineQuery",
            "setMyDescription",
            "setMyShortDescription",
            "getUpdates",
            "sendMessage",
            "editMessageText",
            "deleteMessages",
            "answerCallbackQuery",
            "sendChatAction",
            "setMyCommands",
            "deleteWebhook",
            "setWebhook",
            "getWebhookInfo")
        .filter(method::equalsIgnoreCase)
        .findFirst()
        .orElse(method);
  }

  private synchronized Fault result(String method, JsonNode body) {
    String objection = BotApiRules.objection(method, body);
    if (!objection.isEmpty()) {
      refused.add(method + ": " + objection);
      return Fault.error(400, "Bad Request: " + objection, 0);
    }
    return switch (method) {
      case "getMe" ->
          ok(
              Json.object()
                  .put("id", 42)
                  .put("is_bot", true)
                  .put("first_name", "Dateline")
                  .put("username", "dateline_bot"));
      case "getWebhookInfo" -> ok(webhook);
      case "setWebhook", "deleteWebhook" -> {
        webhook = Json.object().put("url", body.path("url").asText());
        updates.push(!webhook.path("url").asText().isEmpty());
        yield done(method, body);
      }
      case "sendMessage" ->
          flood
              .take(body.path("chat_id").asLong(), Instant.now())
              .orElseGet(() -> keep(method, chats.send(body)));
      case "editMessageText" -> keep(method, chats.edit(body));
      case "deleteMessages" -> {
        long chat = body.path("chat_id").asLong();
        body.path("message_ids").forEach(id -> chats.delete(chat, id.asInt()));
        yield done(method, body);
      }
      case "answerCallbackQuery" ->
          queries.contains(body.path("callback_query_id").asText())
              ? done(method, body)
              : tooOld(method);
      case "answerInlineQuery" ->
          queries.remove(body.path("inline_query_id").asText())
              ? done(method, body)
              : tooOld(method);
      case "getChatAdministrators" -> ok(chats.administrators(body.path("chat_id").asLong()));
      case "getFile" -> chats.file(body.path("file_id").asText());
      case "sendChatAction", "setMyCommands", "setMyDescription", "setMyShortDescription" ->
          done(method, body);
      default -> Fault.error(404, "Not Found", 0);
    };
  }

  private void keep(String method, JsonNode body) {
    calls.add(new Call(method, body, Instant.now()));
    accepted.merge(method, 1, Integer::sum);
    notifyAll();
  }

  /** A message was sent or edited, or was not. */
  private Fault keep(String method, BotApiChats.Done done) {
    if (done.fault().isPresent()) {
      refused.add(method + ": " + done.fault().get().body());
      return done.fault().get();
    }
    keep(method, done.message());
    return ok(BotApiChats.message(done.message()));
  }

  static Fault ok(JsonNode result) {
    ObjectNode answer = Json.object().put("ok", true);
    answer.set("result", result);
    return new Fault(200, answer.toString());
  }

  private Fault done(String method, JsonNode body) {
    keep(method, body);
    return ok(Json.MAPPER.getNodeFactory().booleanNode(true));
  }

  private Fault tooOld(String method) {
    refused.add(method + ": unknown query");
    return Fault.error(
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        0);
  }

  /** These users administer the chat. */
  synchronized void administer(long chat, Long... users) {
    chats.administer(chat, List.of(users));
  }

  /** Somebody deletes a message of the bot. */
  synchronized void delete(long chat, int message) {
    chats.delete(chat, message);
  }

  /** A file that messages may carry. */
  synchronized void keepFile(String id, byte[] content) {
    chats.keep(id, content);
  }

  /** A page for links to lead to; returns its address. */
  String publish(String path, String page) {
    pages.put(path, page);
    return address() + path;
  }

  /** What was refused as Telegram would refuse it, other than what was made to fail. */
  synchronized List<String> refused() {
    return List.copyOf(refused);
  }

  /** What a message of the bot says now. */
  synchronized JsonNode shown(long chat, int message) {
    return chats.shown(chat, message);
  }

  /** Somebody presses the button of that label under a message of the bot; returns the query. */
  String press(long user, Call call, String label) {
    JsonNode shown =
        shown(call.body().path("chat_id").asLong(), call.body().path("message_id").asInt());
    for (JsonNode button : BotApiChats.buttons(shown)) {
      if (button.path("text").asText().equals(label)) {
        return press(user, shown, button.path("callback_data").asText());
      }
    }
    throw new AssertionError("no button " + label + " under " + shown);
  }

  /** Somebody sends data as if a button under the message had them; returns the query. */
  String press(long user, JsonNode shown, String data) {
    String id = "query" + nextQuery.incrementAndGet();
    ObjectNode press = Json.object().put("id", id).put("data", data).put("chat_instance", "1");
    press.putObject("from").put("id", user).put("is_bot", false).put("first_name", "A");
    press.set("message", BotApiChats.message(shown));
    happen("callback_query", press);
    return id;
  }

  /** Somebody types behind the bot's name; returns the query. */
  String type(long user, String text) {
    String id = "query" + nextQuery.incrementAndGet();
    ObjectNode query = Json.object().put("id", id).put("query", text).put("offset", "");
    query.putObject("from").put("id", user).put("is_bot", false).put("first_name", "A");
    happen("inline_query", query);
    return id;
  }

  /** The answer to a query, awaited. */
  Call answer(String query) {
    await(() -> answers(query).findFirst().isPresent());
    return answers(query).findFirst().orElseThrow();
  }

  private synchronized Stream<Call> answers(String query) {
    return List.copyOf(calls).stream()
        .filter(
            call ->
                call.body().path("callback_query_id").asText().equals(query)
                    || call.body().path("inline_query_id").asText().equals(query));
  }

  private void download(HttpExchange exchange) throws IOException {
    String file = exchange.getRequestURI().getPath().replaceAll(".*/", "");
    if (file.equals(SLOW_FILE)) {
      LockSupport.parkNanos(SLOW.toNanos());
    }
    byte[] content;
    synchronized (this) {
      content = chats.content(file);
    }
    exchange.sendResponseHeaders(200, content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }

  private static void send(HttpExchange exchange, Fault answer) throws IOException {
    if (answer.status() <= 0) {
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
    release();
    server.stop(0);
  }
}
