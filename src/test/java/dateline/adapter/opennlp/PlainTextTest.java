package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
  @Test
  void writesCurlyQuotesAndDashesInAscii() {
    assertThat(PlainText.of("“It’s – well —\u00a0odd…”")).isEqualTo("\"It's - well - odd…\"");
  }

  @Test
  void keepsTheLength() {
    String text = "a\u200bb\ufeff\r\n\u2028c😀";
    assertThat(PlainText.of(text)).hasSameSizeAs(text);
  }

  @Test
  void leavesPlainTextAlone() {
    assertThat(PlainText.of("Nothing to do.\n")).isEqualTo("Nothing to do.\n");
  }
}
