package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.news.ArticleException;
import dateline.news.RawArticle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {
  private static final String TEXT = "The café in Malmö – “closed” – reopens at 9 o’clock.";

  private static String decode(byte[] bytes) {
    return TextDecoder.decode(RawArticle.of(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void tellsTheEncodingOfBytesWithoutAMark(String charset) {
    assertThat(decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void followsAByteOrderMarkAndDropsIt(String charset) {
    assertThat(decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void followsTheContentType() {
    byte[] bytes = "Москва: новости дня".getBytes(Charset.forName("KOI8-R"));
    RawArticle raw =
        new RawArticle(bytes, Optional.of("text/plain; charset=koi8-r"), Optional.empty());
    assertThat(TextDecoder.decode(raw)).isEqualTo("Москва: новости дня");
  }

  @Test
  void distrustsADeclarationThatTheBytesContradict() {
    RawArticle raw =
        new RawArticle(
            TEXT.getBytes(Charset.forName("windows-1252")),
            Optional.of("text/plain; charset=utf-8"),
            Optional.empty());
    assertThat(TextDecoder.decode(raw)).isEqualTo(TEXT);
  }

  @Test
  void readsUtf8ThatIsCutWithinACharacter() {
    byte[] whole = "Überall Brücken über Flüsse é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(decode(cut)).isEqualTo("Überall Brücken über Flüsse ");
  }

  @Test
  void refusesBytesThatAreTextInNoKnownEncoding() {
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    assertThatThrownBy(() -> decode(noise))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("encoding");
  }
}
