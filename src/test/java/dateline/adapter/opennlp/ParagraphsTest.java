package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void endsAParagraphAtALineBreak() {
    assertThat(paragraphs("A headline\n\nFirst.\nSecond."))
        .containsExactly("A headline", "First.", "Second.");
  }

  @Test
  void joinsALineThatWasOnlyWrapped() {
    String wrapped = "The harbour was closed for a week after the storm\nhad damaged both piers.";
    assertThat(paragraphs(wrapped)).containsExactly(wrapped);
  }

  @Test
  void findsNothingInABlankText() {
    assertThat(paragraphs(" \n\t\n")).isEmpty();
  }
}
