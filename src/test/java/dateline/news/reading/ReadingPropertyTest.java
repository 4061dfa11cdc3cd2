package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.web.Web;
import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.ArticleReader;
import dateline.news.RawArticle;
import dateline.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ReadingPropertyTest {
  private final ArticleReader reader =
      new CarefulReader(
          new MixedReader(Web.pageReader(), new PlainTextReader()),
          text -> new Language(Language.UNDETERMINED, 0),
          CarefulReader.DEFAULT_MAX_BYTES);

  @Property(tries = 300)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    check(bytes, Optional.empty());
    check(bytes, Optional.of("text/html"));
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefused(@ForAll String text) {
    check(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    check(text.getBytes(StandardCharsets.UTF_16), Optional.empty());
  }

  @Property(tries = 300)
  void anyMarkupIsReadOrRefused(@ForAll("markup") String page) {
    check(page.getBytes(StandardCharsets.UTF_8), Optional.of("text/html"));
  }

  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "<html>",
            "<head>",
            "<body>",
            "<p>",
            "</p>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<br>",
            "<div class=\"share\">",
            "</div>",
            "<a href='//x:y'>",
            "</a>",
            "<table><tr>",
            "<meta property='og:title' content='T | S'>",
            "<link rel=canonical href='::'>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":[{}]}</script>",
            "<time datetime='2020-99-99'>",
            "<base href='%'>",
            "The river rose by two metres. ",
            "The mayor of the town said on Monday that nobody was hurt in the flood. ",
            "&#0;",
            "&shy;",
            "\u0000",
            "\ufeff",
            " | ",
            " - ",
            "2020-01-01",
            "<title>A | B</title>");
    return parts.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  private void check(byte[] bytes, Optional<String> type) {
    try {
      assertSound(reader.read(new RawArticle(bytes, type, Optional.empty())));
    } catch (ArticleException e) {
      assertThat(e.getMessage()).endsWith(".").doesNotContain("\n");
    }
  }

  private static void assertSound(Article article) {
    assertThat(article.text()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(article.text().split("\n\n", -1)).allMatch(paragraph -> !paragraph.isBlank());
    assertThat(article.text()).doesNotContain("\n\n\n");
  }
}
