package dateline.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.PublicationDate;
import dateline.news.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageReaderTest {
  private static Article read(String page) {
    return Web.pageReader().read(RawArticle.of(bytes(page)));
  }

  private static Article read(String page, String location) {
    return Web.pageReader()
        .read(new RawArticle(bytes(page), Optional.empty(), Optional.of(URI.create(location))));
  }

  private static byte[] bytes(String page) {
    try (InputStream stream = PageReaderTest.class.getResourceAsStream("/pages/" + page)) {
      assertThat(stream).as(page).isNotNull();
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonld", "opengraph", "bare", "boxes", "saved", "windows-1252"})
  void readsTheFourParagraphsOfTheStoryAndNothingElse(String page) {
    String text = read(page + ".html").text();
    assertThat(text.split("\n\n")).hasSizeBetween(5, 6);
    assertThat(text)
        .contains("\n\nThe Arlen river rose by two metres on Monday night")
        .contains("\n\n“We have seen nothing like it since 1987,” Lind told")
        .endsWith("when a team of engineers is to inspect the bridge.");
  }

  @Test
  void takesWhatJsonLdSays() {
    Article article = read("jsonld.html");
    assertThat(article.title()).isEqualTo("River floods Westbrook");
    assertThat(article.publication().outlet()).contains("The Arlen Courier");
    assertThat(article.publication().byline()).contains("Nora Quist, Per Holm");
    assertThat(article.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2021, 3, 2)));
    assertThat(article.id().value())
        .isEqualTo("https://www.courier.example/2021/03/02/river-floods-westbrook");
  }

  @Test
  void takesWhatOpenGraphSaysWithoutTheSitesName() {
    Article article = read("opengraph.html");
    assertThat(article.title()).isEqualTo("Bridge in Westbrook closed after flood");
    assertThat(article.publication().outlet()).contains("Arlen Today");
    assertThat(article.publication().byline()).contains("Ida Berg");
    assertThat(article.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2021, 3, 3)));
    assertThat(article.publication().link())
        .contains(URI.create("https://today.example/bridge-closed?id=7"));
  }

  @Test
  void findsTitleAndDayOnAPageThatDescribesItselfNowhere() {
    Article article = read("bare.html");
    assertThat(article.title()).isEqualTo("River floods Westbrook");
    assertThat(article.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2021, 3, 2)));
  }

  @Test
  void leavesBoxesAndCreditsOutAndKeepsACaptionThatIsASentence() {
    assertThat(read("boxes.html").text())
        .contains("\n\nA car stands in the water on Mill Street on Tuesday.\n\n")
        .doesNotContain("Photo", "cookies", "Advertisement", "newsletter", "Read more")
        .doesNotContain("Follow us", "teaser", "Hidden", "Ten things", "Share");
  }

  @Test
  void readsTheEncodingThatThePageDeclares() {
    assertThat(read("windows-1252.html").text())
        .startsWith("Café in Westbrook")
        .contains("Mühlstraße");
  }

  @Test
  void resolvesARelativeCanonicalLinkAgainstThePagesPlace() {
    assertThat(read("saved.html").publication().link()).isEmpty();
    assertThat(read("saved.html", "https://www.courier.example/x?utm=1").publication().link())
        .contains(URI.create("https://www.courier.example/news/river-floods.html"));
  }

  @Test
  void doesNotLetAPageSpeakForAnotherSite() {
    assertThat(read("jsonld.html", "https://elsewhere.example.net/copy").publication().link())
        .contains(URI.create("https://elsewhere.example.net/copy"));
  }

  @Test
  void refusesAPageOfLinks() {
    assertThatThrownBy(() -> read("no-article.html"))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("can't find an article");
  }

  @Test
  void saysThatASiteWantsALogin() {
    assertThatThrownBy(() -> read("login.html"))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("wants a login");
  }
}
