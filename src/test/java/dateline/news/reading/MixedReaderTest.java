package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.Publication;
import dateline.news.RawArticle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MixedReaderTest {
  private static final MixedReader READER =
      new MixedReader(raw -> says("page"), raw -> says("text"));

  private static Article says(String what) {
    return Article.of("", what, Publication.UNKNOWN);
  }

  private static String kind(String content, String type) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Optional<String> declared = type.isEmpty() ? Optional.empty() : Optional.of(type);
    return READER.read(new RawArticle(bytes, declared, Optional.empty())).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\n <html lang=en>",
        "<!-- saved from url=(0020)http://example -->\n<html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\">",
        "<div class='a'><p>Hi</p></div>"
      })
  void knowsAPageByItsFirstTag(String content) {
    assertThat(kind(content, "")).isEqualTo("page");
    assertThat(kind(content, "text/plain")).isEqualTo("page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"River floods town", "<3 is how some write love", "a < b and <b> too"})
  void takesTheRestForText(String content) {
    assertThat(kind(content, "")).isEqualTo("text");
  }

  @Test
  void believesADeclaredPage() {
    assertThat(kind("no tags here", "text/html; charset=utf-8")).isEqualTo("page");
  }

  @Test
  void refusesOtherMedia() {
    assertThatThrownBy(() -> kind("x", "image/png"))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("image/png");
  }
}
