package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlTest {
  @Test
  void escapesWhatComesFromOutside() {
    assertThat(Html.bold("<b>Tom & \"Jerry\""))
        .isEqualTo("<b>&lt;b&gt;Tom &amp; &quot;Jerry&quot;</b>");
  }

  @Test
  void plainTextIsWhatWasEscaped() {
    assertThat(Html.plain(Html.bold("a < b && c &lt; d"))).isEqualTo("a < b && c &lt; d");
  }

  @Test
  void shortensAtAWordAndNeverInsideASurrogatePair() {
    assertThat(Html.shortened("one two three", 9)).isEqualTo("one two…");
    assertThat(Html.shortened("ab\uD83D\uDE00cd", 3)).isEqualTo("ab…");
  }

  @Test
  void packsBlocksIntoMessagesThatFit() {
    String block = "<b>" + "x".repeat(2_000) + "</b>";

    assertThat(Html.packed(List.of(block, block, block)))
        .containsExactly(block + "\n\n" + block, block);
  }
}
