package dateline.news.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleCleanerTest {
  private static final String FIRST = "The river rose by two metres on Monday, the mayor said.";
  private static final String LAST = "Nobody was hurt when the water came into the old town.";

  private static Article clean(String... paragraphs) {
    return ArticleCleaner.clean(
        new Draft("River floods town", List.of(paragraphs), Publication.UNKNOWN));
  }

  private static List<String> body(String... between) {
    List<String> paragraphs = new ArrayList<>(List.of(FIRST));
    paragraphs.addAll(List.of(between));
    paragraphs.add(LAST);
    String text = clean(paragraphs.toArray(String[]::new)).text();
    return List.of(text.split("\n\n")).subList(1, text.split("\n\n").length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHARE THIS ARTICLE",
        "Share on Facebook",
        "Facebook Twitter WhatsApp Email",
        "Sign up for our morning newsletter and never miss a story.",
        "Get the day's stories delivered to your inbox.",
        "Follow us on Twitter for updates",
        "Read more: The flood of 1987",
        "READ ALSO | Ten bridges that fell",
        "Advertisement",
        "Video player was slow to load content",
        "We use cookies to improve your visit.",
        "The Courier's website can also be accessed at the following alternate addresses:",
        "www.courier.example.net",
        "© 2021 The Arlen Courier",
        "The Courier. All rights reserved.",
        "Tags: floods, rivers",
        "Have an opinion on this story? Tell us.",
        "Photo: P. Holm / Courier",
        "File photo.",
        "5 min read",
        "* * *",
        "Skip to main content"
      })
  void dropsWhatBelongsToThePage(String line) {
    assertThat(body(line)).containsExactly(FIRST, LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Share the road,” the mayor said.",
        "Residents can sign up for help at the town hall on Thursday, she said.",
        "The image of the town has suffered, the mayor said.",
        "Advertisements for the fair were taken down.",
        "Read the letter, said the mayor, and you will see.",
        "The minister follows the talks on television.",
        "Election results",
        "Photographs show cars under water."
      })
  void keepsWhatTheArticleSays(String paragraph) {
    assertThat(body(paragraph)).containsExactly(FIRST, paragraph, LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A car stands in the water on Tuesday. (Photo by AFP)",
        "A car stands in the water on Tuesday. Image: Nora Quist.",
        "A car stands in the water on Tuesday. Photo: P. Holm/Reuters",
        "A car stands in the water on Tuesday. (File photo)",
        "A car stands in the water on Tuesday. [Photo: P. Holm]",
        "A car stands in the water on Tuesday. Photograph by P. Holm",
        "A car stands in the water on Tuesday. P. Holm/Getty Images"
      })
  void keepsACaptionThatIsASentenceWithoutItsCredit(String caption) {
    assertThat(body(caption)).containsExactly(FIRST, "A car stands in the water on Tuesday.", LAST);
  }

  @Test
  void dropsACaptionThatOnlyNamesWhatIsSeen() {
    assertThat(body("The mayor (left) with engineers on Tuesday. Image: Nora Quist."))
        .containsExactly(FIRST, LAST);
  }

  @Test
  void endsBeforeTheSources() {
    Article article =
        clean(FIRST, LAST, LAST, LAST, "Sources", "A. Writer, “Flood” — Courier, March 1, 2020");
    assertThat(article.text()).endsWith(LAST);
  }

  @Test
  void dropsNamesOfTheSiteBelowItsLastLine() {
    assertThat(clean(FIRST, LAST, "SHARE THIS ARTICLE", "Courier News Video").text())
        .endsWith(LAST);
  }

  @Test
  void takesTheDayThatRunsIntoTheFirstSentence() {
    Article article = clean("Thursday, May 7, 2015 On Tuesday, the river rose.", LAST);
    assertThat(article.text()).contains("\n\nOn Tuesday, the river rose.\n\n");
    assertThat(article.publication().date())
        .contains(PublicationDate.stated(LocalDate.of(2015, 5, 7)));
  }

  @Test
  void takesABylineOfItsOwn() {
    assertThat(clean("By Nora Quist", FIRST).publication().byline()).contains("Nora Quist");
  }

  @Test
  void dropsAPullQuoteThatTheArticleHasBetweenQuotationMarks() {
    String quote = "We have seen nothing like it in this town since the year 1987.";
    String said = "The mayor said: \"" + quote + " Nobody was hurt.\"";
    assertThat(body(said, quote + " Ada Lind, mayor")).containsExactly(FIRST, said, LAST);
  }

  @Test
  void keepsQuotesAndDashesAndDropsWhatNobodySees() {
    assertThat(body("“It’s\u00a0over” – so\u00ad it\u200b seems,  cafe\u0301 and all."))
        .contains("“It’s over” – so it seems, café and all.");
  }
}
