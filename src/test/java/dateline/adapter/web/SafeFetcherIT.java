package dateline.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dateline.news.ArticleException;
import dateline.news.ArticleFetcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched and what is not, with a web server on the loopback. */
final class SafeFetcherIT {
  private final ArticleFetcher fetcher = Web.fetcher(Set.of("localhost"), 1_000);
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page("/news", 200, "text/html", "<p>News</p>");
    page("/long", 200, "text/html", "x".repeat(2_000));
    page("/login", 403, "text/html", "");
    redirect("/moved", "/news");
    redirect("/circle", "/circle");
    redirect("/inside", "http://127.0.0.1:" + server.getAddress().getPort() + "/news");
    redirect("/file", "file:///etc/hostname");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void page(String path, int status, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  @Test
  void followsARedirectAndSaysWhereThePageIs() {
    assertThat(fetcher.fetch(at("/moved")).location()).contains(at("/news"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://0x7f000001/",
        "http://[::ffff:7f00:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://user:password@127.0.0.1/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://0.0.0.0/"
      })
  void refusesPrivateAddressesHoweverTheyAreWritten(String link) {
    assertThatThrownBy(() -> fetcher.fetch(URI.create(link)))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("public web");
  }

  @Test
  void refusesARedirectToAPrivateAddressAndToAnotherScheme() {
    assertThatThrownBy(() -> fetcher.fetch(at("/inside"))).hasMessageContaining("public web");
    assertThatThrownBy(() -> fetcher.fetch(at("/file"))).hasMessageContaining("leads nowhere");
  }

  @Test
  void endsCirclesAndLongPagesAndSaysWhatALoginMeans() {
    assertThatThrownBy(() -> fetcher.fetch(at("/circle"))).hasMessageContaining("circles");
    assertThatThrownBy(() -> fetcher.fetch(at("/long"))).hasMessageContaining("1,000 bytes");
    assertThatThrownBy(() -> fetcher.fetch(at("/login"))).hasMessageContaining("login");
  }
}
