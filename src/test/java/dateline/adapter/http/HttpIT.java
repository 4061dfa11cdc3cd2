package dateline.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.operation.Health;
import dateline.operation.Health.Sign;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpIT {
  private static final InetSocketAddress ANY = InetSocketAddress.createUnresolved("127.0.0.1", 0);

  private final Listener listener =
      Http.listen(
          ANY,
          List.of(
              Route.page(
                  "/health",
                  request -> Http.page(new Health(List.of(new Sign("store", true, "\"fine\""))))),
              Route.page(
                  "/ill",
                  request -> Http.page(new Health(List.of(new Sign("store", false, "gone"))))),
              Route.page(
                  "/broken",
                  request -> {
                    throw new IllegalStateException("secret");
                  }),
              new Route(
                  "POST",
                  "/push",
                  10,
                  request ->
                      Route.Reply.plain(
                          200, request.text() + request.header().apply("X-Name").orElse("-")))));

  @AfterEach
  void close() {
    listener.close();
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + listener.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("x-name", "!")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void showsHealthAsJson() throws Exception {
    HttpResponse<String> well = send("GET", "/health", "");
    HttpResponse<String> ill = send("GET", "/ill", "");

    assertThat(well.statusCode()).isEqualTo(200);
    assertThat(well.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(well.body())
        .isEqualTo("{\"status\":\"ok\",\"store\":{\"works\":true,\"detail\":\"\\\"fine\\\"\"}}");
    assertThat(ill.statusCode()).isEqualTo(503);
    assertThat(ill.body()).contains("\"status\":\"fault\"").contains("gone");
  }

  @Test
  void readsWhatIsPostedUpToItsLimit() throws Exception {
    assertThat(send("POST", "/push", "ä23456789").body()).isEqualTo("ä23456789!");
    assertThat(send("POST", "/push", "ä234567890").statusCode()).isEqualTo(413);
  }

  @Test
  void knowsNothingElse() throws Exception {
    assertThat(send("GET", "/", "").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/health/x", "").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/push", "").statusCode()).isEqualTo(405);
    assertThat(send("POST", "/health", "x").statusCode()).isEqualTo(405);
  }

  @Test
  void saysNothingOfAFaultOfTheProgram() throws Exception {
    HttpResponse<String> answer = send("GET", "/broken", "");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Something went wrong.\n");
  }

  @Test
  void anAddressThatIsTakenIsOneSentence() {
    InetSocketAddress taken = InetSocketAddress.createUnresolved("127.0.0.1", listener.port());

    assertThatThrownBy(() -> Http.listen(taken, List.of()))
        .isInstanceOf(HttpException.class)
        .hasMessageContaining("cannot listen at");
  }
}
