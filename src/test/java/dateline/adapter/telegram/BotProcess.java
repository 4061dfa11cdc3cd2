package dateline.adapter.telegram;

import dateline.app.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, on a store and with an output that outlive it. */
final class BotProcess {
  private static final Pattern PORT = Pattern.compile("port (\\d+), /health");
  private static final String MAIN = Main.class.getName();

  /** Loading the models takes seconds, and minutes on a machine that is very busy. */
  private static final int PATIENCE_SECONDS = 1_200;

  private final Process process;
  private final Path output;

  private BotProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** The bot, without limits of its own; the environment may say otherwise. */
  static BotProcess serve(Path folder, BotApiServer server, Map<String, String> environment) {
    return serve(folder, server, environment, List.of("-XX:TieredStopAtLevel=1", MAIN));
  }

  /** The bot as it runs in earnest, compiled as well as Java can. */
  static BotProcess serveInEarnest(Path folder, BotApiServer server) {
    return serve(folder, server, Map.of(), List.of(MAIN));
  }

  private static BotProcess serve(
      Path folder, BotApiServer server, Map<String, String> environment, List<String> options) {
    Map<String, String> all = new HashMap<>();
    all.put("DATELINE_TELEGRAM_TOKEN", BotApiServer.TOKEN.value());
    all.put("DATELINE_TELEGRAM_API_URL", server.address().toString());
    all.put("DATELINE_TELEGRAM_ADMISSION", "open");
    all.put("DATELINE_TELEGRAM_MESSAGES_PER_SECOND", "0");
    all.put("DATELINE_TELEGRAM_CHAT_MESSAGES_PER_SECOND", "0");
    all.put("DATELINE_TELEGRAM_GROUP_MESSAGES_PER_MINUTE", "0");
    all.put("DATELINE_TELEGRAM_USER_QUESTIONS_PER_HOUR", "0");
    all.put("DATELINE_TELEGRAM_CHAT_QUESTIONS_PER_HOUR", "0");
    all.putAll(environment);
    return start(folder, options, all, "serve");
  }

  /** A command on the same store. */
  static BotProcess command(Path folder, String... command) {
    return start(folder, Main.class, Map.of(), command);
  }

  /** Any main class of the tests, made to start fast rather than to run fast. */
  static BotProcess start(
      Path folder, Class<?> main, Map<String, String> environment, String... arguments) {
    return start(
        folder, List.of("-XX:TieredStopAtLevel=1", main.getName()), environment, arguments);
  }

  /** A main class and the options of Java before it. */
  static BotProcess start(
      Path folder, List<String> java, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.addAll(java);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(key -> key.startsWith("DATELINE_"));
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("DATELINE_STORE", folder.resolve("store.db").toString());
    builder.environment().putAll(environment);
    String name =
        String.join("-", arguments).replace(folder.toString(), "").replaceAll("[/:]+", "_");
    Path output = folder.resolve(name + ".txt");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    try {
      Process process = builder.start();
      // a test that fails must not leave it behind
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new BotProcess(process, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that it and those before it have said. */
  String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Ends it as SIGKILL does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as SIGTERM does. */
  void terminate() {
    process.destroy();
  }

  /** Waits until it ends. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end; it said: " + output());
    }
    return process.exitValue();
  }

  /** Gets a page of its listener; it has to be up. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  URI address(String path) {
    Matcher port = PORT.matcher(output());
    if (!port.find()) {
      throw new AssertionError("it has said no port: " + output());
    }
    return URI.create("http://127.0.0.1:" + port.group(1) + path);
  }

  static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
