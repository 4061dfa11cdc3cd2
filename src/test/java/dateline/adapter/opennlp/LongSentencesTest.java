package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LongSentencesTest {
  private static List<Span> letters(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Span(i, i + 1)).toList();
  }

  @Test
  void leavesAnOrdinarySentenceWhole() {
    assertThat(LongSentences.cut("a".repeat(50), letters(50))).hasSize(1);
  }

  @Test
  void cutsAfterAComma() {
    String text = "a".repeat(150) + "," + "a".repeat(149);
    assertThat(LongSentences.cut(text, letters(300)).get(0)).hasSize(151);
  }

  @Test
  void losesNoToken() {
    List<List<Span>> parts = LongSentences.cut("a".repeat(999), letters(999));
    assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(letters(999));
    assertThat(parts).allMatch(part -> part.size() <= 200);
  }
}
