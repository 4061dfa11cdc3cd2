package dateline.adapter.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers HTTP requests at a few paths until it is closed. */
public final class Listener implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final int THREADS = 4;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int TOO_LONG = 413;
  private static final int FAULT = 500;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Listener::thread);
  private final Map<String, Route> routes;

  private Listener(HttpServer server, List<Route> routes) {
    this.server = server;
    this.routes = routes.stream().collect(Collectors.toMap(Route::path, Function.identity()));
  }

  static Listener open(InetSocketAddress address, List<Route> routes) {
    limitWaiting();
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else small replies wait for 40 ms
    try {
      InetSocketAddress resolved =
          new InetSocketAddress(address.getHostString(), address.getPort());
      Listener listener = new Listener(HttpServer.create(resolved, 0), routes);
      listener.server.createContext("/", listener::exchange);
      listener.server.setExecutor(listener.threads);
      listener.server.start();
      return listener;
    } catch (IOException | RuntimeException e) {
      throw new HttpException("cannot listen at " + address + ": " + e.getMessage(), e);
    }
  }

  /**
   * Who sends slowly, or never ends, must not hold a thread for ever: seconds for a whole request
   * and for a whole reply.
   *
   * @see <a
   *     href="https://docs.oracle.com/en/java/javase/17/docs/api/jdk.httpserver/module-summary.html">jdk.httpserver</a>
   */
  private static void limitWaiting() {
    for (String key : List.of("sun.net.httpserver.maxReqTime", "sun.net.httpserver.maxRspTime")) {
      if (System.getProperty(key) == null) {
        System.setProperty(key, "30");
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "dateline-http");
    thread.setDaemon(true);
    return thread;
  }

  /** The port that it has got. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, reply(exchange));
    }
  }

  private Route.Reply reply(HttpExchange exchange) throws IOException {
    Optional<Route> found = Optional.ofNullable(routes.get(exchange.getRequestURI().getPath()));
    if (found.isEmpty()) {
      return Route.Reply.plain(NOT_FOUND, "Nothing here.\n");
    }
    Route route = found.get();
    if (!route.method().equals(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", route.method());
      return Route.Reply.plain(WRONG_METHOD, "Use " + route.method() + ".\n");
    }
    byte[] body = exchange.getRequestBody().readNBytes(route.maxBytes() + 1);
    if (body.length > route.maxBytes()) {
      return Route.Reply.plain(TOO_LONG, "Too long.\n");
    }
    try {
      return route
          .handler()
          .apply(
              new Route.Request(
                  new String(body, StandardCharsets.UTF_8),
                  name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))));
    } catch (RuntimeException e) { // the outermost loop of a front end: logged once, said briefly
      LOG.error("request failed path={}", route.path(), e);
      return Route.Reply.plain(FAULT, "Something went wrong.\n");
    }
  }

  private static void send(HttpExchange exchange, Route.Reply reply) throws IOException {
    byte[] bytes = reply.text().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  /** Answers nothing more, nor what is being answered: who pushes will push again. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
