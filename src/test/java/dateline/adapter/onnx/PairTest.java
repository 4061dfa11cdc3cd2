package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import org.junit.jupiter.api.Test;

final class PairTest {
  private static final long[] WHERE_IN_SUMMIT = {1, 3, 2, 4, 5, 2};

  private static final WordPieces PIECES =
      new WordPieces(VocabularyFixture.of("[UNK]", "[CLS]", "[SEP]", "where", "in", "summit"));

  private static Pair pair(String question, String text) {
    return Pair.of(PIECES, question, text);
  }

  @Test
  void questionAndTextStandBetweenTheirMarks() {
    Pair pair = pair("where", "in summit");

    assertThat(pair.ids()).containsExactly(WHERE_IN_SUMMIT);
    assertThat(pair.types()).containsExactly(0, 0, 0, 1, 1, 1);
  }

  @Test
  void valuesForTheTextAreThoseOfItsPieces() {
    Pair pair = pair("where", "in summit");

    assertThat(pair.spans()).containsExactly(new Span(0, 2), new Span(3, 9));
    assertThat(pair.ofText(new float[] {0, 1, 2, 3, 4, 5})).containsExactly(3, 4);
  }

  @Test
  void ofALongQuestionTheEndIsReadAndOfALongTextTheBeginning() {
    Pair pair = pair("where ".repeat(100) + "in", "summit " + "in ".repeat(1_000));

    assertThat(pair.ids()).hasSize(384);
    assertThat(pair.ids()[64]).isEqualTo(4);
    assertThat(pair.ids()[66]).isEqualTo(5);
  }
}
