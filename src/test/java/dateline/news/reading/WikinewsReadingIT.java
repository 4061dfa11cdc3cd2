package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.news.Article;
import dateline.news.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the articles that lie beside the project, where they do. */
final class WikinewsReadingIT {
  private static final Path SHARED = Path.of(System.getProperty("dateline.shared", "../shared"));
  private static final String PAGE_LINE =
      "(?i)(share this|sign up|subscribe|follow us|read more|advertisement|sources$|categories:"
          + "|have an opinion|related news|(mon|tues|wednes|thurs|fri|satur|sun)day, \\w+ \\d+, \\d{4}"
          + "|www\\.|.*alternate addresses).*";
  private static final String CREDIT =
      "(?s).*(Image|Photo|Video|Audio|Credit): .*|.*[(]Photo by .*";

  private static Article read(Path file) {
    try {
      return new PlainTextReader().read(RawArticle.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void assertClean(Article article) {
    assertThat(article.title()).isNotEmpty();
    assertThat(List.of(article.text().split("\n\n")))
        .hasSizeGreaterThan(1)
        .noneMatch(paragraph -> paragraph.matches(PAGE_LINE))
        .noneMatch(paragraph -> paragraph.matches(CREDIT));
  }

  @Test
  void readsEveryArticleCleanWithTitleDayAndLink() throws IOException {
    Path folder = SHARED.resolve("bench/wikinews");
    assumeTrue(Files.isDirectory(folder), "no articles at " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<Article> articles = files.map(WikinewsReadingIT::read).toList();
      assertThat(articles).hasSize(24).allSatisfy(WikinewsReadingIT::assertClean);
      assertThat(articles).allMatch(article -> article.publication().date().isPresent());
      assertThat(articles).allMatch(article -> article.publication().link().isPresent());
    }
  }

  @Test
  void readsAPastedPageWithoutItsBreadcrumbsCreditsAndAddresses() {
    Path file = SHARED.resolve("seed/summit.txt");
    assumeTrue(Files.exists(file), "no article at " + file);
    Article article = read(file);
    assertClean(article);
    assertThat(article.title()).endsWith("in February: White House");
    assertThat(article.text()).endsWith("in recent months.");
  }
}
