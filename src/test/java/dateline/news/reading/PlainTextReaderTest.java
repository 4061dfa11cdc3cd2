package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.news.Article;
import dateline.news.PublicationDate;
import dateline.news.RawArticle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PlainTextReaderTest {
  private static final String BODY =
      "The river rose by two metres on Monday, the mayor said.\n\nNobody was hurt.";

  private static Article read(String text) {
    return new PlainTextReader().read(RawArticle.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void takesTitleDateAndLinkFromTheHeader() {
    Article article =
        read(
            "title: River floods town\ndate: 2020-03-01\nsource: https://www.news.example/a#top\n"
                + "license: free\n\n"
                + BODY);
    assertThat(article.title()).isEqualTo("River floods town");
    assertThat(article.text()).isEqualTo("River floods town\n\n" + BODY);
    assertThat(article.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2020, 3, 1)));
    assertThat(article.publication().link()).contains(URI.create("https://www.news.example/a"));
    assertThat(article.publication().outlet()).contains("news.example");
  }

  @Test
  void takesAFirstLineWithoutAFullStopAsTheHeadline() {
    assertThat(read("River floods town\n\n" + BODY).title()).isEqualTo("River floods town");
  }

  @Test
  void hasNoHeadlineWhereTheFirstParagraphIsASentence() {
    assertThat(read(BODY).title()).isEmpty();
  }

  @Test
  void passesOverBreadcrumbsOnTheWayToTheHeadline() {
    Article article = read("News   /   Weather   /   Rivers\n\nRiver floods town\n\n" + BODY);
    assertThat(article.text()).startsWith("River floods town\n\n");
  }

  @Test
  void cutsTheSiteBehindAHeadline() {
    Article article = read("River floods town in the north | The Daily Post\n\n" + BODY);
    assertThat(article.title()).isEqualTo("River floods town in the north");
  }

  @Test
  void takesAnAuthorAboveTheOutlet() {
    Article article = read("River floods town\n\nMara Holm-Ode\n\nTHE POST\n\n" + BODY);
    assertThat(article.text()).isEqualTo("River floods town\n\n" + BODY);
    assertThat(article.publication().byline()).contains("Mara Holm-Ode");
  }

  @Test
  void headingsWithinTheTextAreNoAuthors() {
    String text = BODY + "\n\nKey Points\n\nWHAT NEXT\n\n" + BODY;
    assertThat(read("River floods town\n\n" + text).publication().byline()).isEmpty();
  }

  @Test
  void aHeadlineMayBeCutShort() {
    assertThat(read("River floods town in the ...\n\n" + BODY).title())
        .isEqualTo("River floods town in the ...");
  }

  @Test
  void dropsTheRepeatedHeadlineAndTakesTheDayBelowIt() {
    Article article =
        read("title: River floods town\n\nRiver floods town\n\nSunday, March 1, 2020\n\n" + BODY);
    assertThat(article.text()).isEqualTo("River floods town\n\n" + BODY);
    assertThat(article.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2020, 3, 1)));
  }

  @Test
  void joinsTheLinesOfAWrappedText() {
    Article article =
        read(
            """
            River floods town

            The river rose by two metres on Monday, the mayor
            said, and the water stood in the streets of the
            old town until the evening.
            """);
    assertThat(article.text())
        .endsWith(
            "the mayor said, and the water stood in the streets of the old town until the evening.");
  }
}
