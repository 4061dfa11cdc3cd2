package dateline.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.news.Article;
import dateline.news.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChannelPostTest {
  private static Document page() throws IOException {
    try (InputStream page = ChannelPostTest.class.getResourceAsStream("/pages/channel-post.html")) {
      assertThat(page).isNotNull();
      return Jsoup.parse(page, StandardCharsets.UTF_8.name(), "");
    }
  }

  private static Optional<Article> read(String from) throws IOException {
    return ChannelPost.on(page(), URI.create(from));
  }

  @Test
  void hasTheWordsTheChannelTheDayAndTheLink() throws IOException {
    Article post = read("https://t.me/norwicknews/12?single").orElseThrow();

    assertThat(post.text())
        .isEqualTo(
            "Harbour bridge to close\n\n"
                + "The harbour bridge in Norwick will close on Monday for three weeks, the city council"
                + " said.\n\nShe said the repairs would cost 2.4 million euros.");
    assertThat(post.publication().outlet()).contains("Norwick News");
    assertThat(post.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2026, 3, 6)));
    assertThat(post.publication().link()).contains(URI.create("https://t.me/norwicknews/12"));
  }

  @Test
  void aPageOfAnotherSiteThatLooksLikeOneIsNone() throws IOException {
    assertThat(read("https://news.example/norwicknews/12")).isEmpty();
    assertThat(read("https://t.me/other_channel/12")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://t.me/NorwickNews/12",
        "http://telegram.me/NorwickNews/12?single",
        "https://t.me/s/NorwickNews/12"
      })
  void isFetchedWhereItIsShownToOtherSites(String link) {
    assertThat(ChannelPost.page(URI.create(link)))
        .hasToString("https://t.me/NorwickNews/12?embed=1&mode=tme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://t.me/NorwickNews",
        "https://t.me/c/1234567/12",
        "https://not-t.me/NorwickNews/12",
        "https://news.example/?https://t.me/NorwickNews/12"
      })
  void otherLinksAreLeftAsTheyAre(String link) {
    assertThat(ChannelPost.page(URI.create(link))).hasToString(link);
  }
}
