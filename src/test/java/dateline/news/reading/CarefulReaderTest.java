package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.RawArticle;
import dateline.text.Language;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class CarefulReaderTest {
  private static final String STORY =
      "River floods town\n\nThe river rose by two metres on Monday, the mayor said.";

  private static Article read(byte[] bytes, String language) {
    return new CarefulReader(new PlainTextReader(), text -> new Language(language, 0.9), 1_000)
        .read(RawArticle.of(bytes));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(ThrowingCallable reading, String reason) {
    assertThatThrownBy(reading).isInstanceOf(ArticleException.class).hasMessageContaining(reason);
  }

  @Test
  void readsEnglishAndTextWhoseLanguageCannotBeTold() {
    assertThat(read(bytes(STORY), "eng").title()).isEqualTo("River floods town");
    assertThat(read(bytes(STORY), "und").title()).isEqualTo("River floods town");
  }

  @Test
  void saysWhichLanguageItCannotRead() {
    assertRefused(
        () -> read(bytes(STORY), "zho"),
        "This seems to be in Chinese; Dateline reads English only so far.");
  }

  @Test
  void refusesNothingAtAll() {
    assertRefused(() -> read(new byte[0], "eng"), "nothing in it");
    assertRefused(() -> read(bytes(" \n\n \t "), "eng"), "no article text");
  }

  @Test
  void refusesMoreThanItsLimitAndNamesBoth() {
    assertRefused(
        () -> read(bytes("a ".repeat(501)), "eng"), "1,002 bytes, and I read up to 1,000 bytes");
  }

  @Test
  void namesTheKindOfAFileThatIsNoText() {
    assertRefused(() -> read(bytes("%PDF-1.7 and so on"), "eng"), "That is a PDF document");
    assertRefused(() -> read(bytes("\u00ff\u00d8\u00ff\u00e0"), "eng"), "That is a JPEG image");
    assertRefused(() -> read(bytes("PK\u0003\u0004"), "eng"), "ZIP archive");
  }

  @Test
  void refusesBytesWithZeros() {
    assertRefused(() -> read(bytes("abc\u0000\u0001\u0000\u0002def"), "eng"), "no text");
  }

  @Test
  void refusesTooLittleText() {
    assertRefused(
        () -> read(bytes("Hello there."), "eng"),
        "too little text in it to be an article (10 letters)");
  }
}
