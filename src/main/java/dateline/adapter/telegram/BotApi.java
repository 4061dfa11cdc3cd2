package dateline.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.operation.Traffic;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The Bot API behind the library's client. Thread safe. */
final class BotApi implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BotApi.class);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration SLACK = Duration.ofSeconds(15);

  /** OkHttp's own limit is five to one host: five chats that hang would hold up all others. */
  private static final int CALLS_AT_ONCE = 64;

  private static final int OK = 200;

  private final BotToken token;
  private final Traffic traffic;
  private final URI server;
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  BotApi(TelegramSettings settings, Traffic traffic) {
    this.traffic = traffic;
    token = settings.token();
    server = settings.api();
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(CONNECT)
            .readTimeout(settings.pollTimeout().plus(SLACK))
            .callTimeout(settings.pollTimeout().plus(SLACK).plus(CONNECT))
            .build();
    client = new OkHttpTelegramClient(Json.MAPPER, http, token.value(), url(settings.api()));
  }

  private static TelegramUrl url(URI api) {
    int standard = "https".equals(api.getScheme()) ? 443 : 80;
    return TelegramUrl.builder()
        .schema(api.getScheme())
        .host(api.getHost())
        .port(api.getPort() < 0 ? standard : api.getPort())
        .build();
  }

  /** Calls a method and returns its result. */
  JsonNode call(String method, JsonNode body) throws BotApiException {
    long began = System.nanoTime();
    int code = 0;
    try {
      JsonNode result = answer(method, body);
      code = OK;
      return result;
    } catch (BotApiException e) {
      code = e.code();
      throw e;
    } finally {
      traffic.called(method, code, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private JsonNode answer(String method, JsonNode body) throws BotApiException {
    String answer;
    try {
      answer = client.execute(new RawCall(method, body));
    } catch (TelegramApiException e) {
      throw new BotApiException(0, "no answer to " + method + ": " + reason(e), Duration.ZERO);
    }
    try {
      return result(Json.parse(answer), method);
    } catch (JsonProcessingException e) {
      throw new BotApiException(0, "an answer to " + method + " that is no JSON", Duration.ZERO);
    }
  }

  /** Calls a method that may fail without harm. */
  void tryTo(String method, JsonNode body) {
    try {
      call(method, body);
    } catch (BotApiException e) {
      LOG.info("skipped method={} reason={}", method, e.description());
    }
  }

  private static JsonNode result(JsonNode answer, String method) throws BotApiException {
    if (answer.path("ok").asBoolean(false)) {
      return answer.path("result");
    }
    if (!answer.has("error_code")) {
      throw new BotApiException(0, "an answer to " + method + " without a result", Duration.ZERO);
    }
    throw new BotApiException(
        answer.path("error_code").asInt(),
        answer.path("description").asText(),
        Duration.ofSeconds(answer.path("parameters").path("retry_after").asLong(0)),
        answer.path("parameters").path("migrate_to_chat_id").asLong(0));
  }

  /** What went wrong, from the innermost cause, without the token that a URL would show. */
  private String reason(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
        .replace(token.value(), "…");
  }

  /** Downloads a file that a message carries, up to so many bytes. */
  byte[] download(String fileId, int maxBytes) throws BotApiException {
    JsonNode file = call("getFile", Json.object().put("file_id", fileId));
    String path = file.path("file_path").asText();
    Request request =
        new Request.Builder().url(server + "/file/bot" + token.value() + "/" + path).build();
    try (Response response = http.newCall(request).execute();
        ResponseBody body = Objects.requireNonNull(response.body())) {
      if (!response.isSuccessful()) {
        throw new BotApiException(response.code(), "the file is not to be had", Duration.ZERO);
      }
      return body.byteStream().readNBytes(maxBytes);
    } catch (IOException e) {
      throw new BotApiException(0, "no file: " + reason(e), Duration.ZERO);
    }
  }

  /** Ends every call that is under way. */
  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
