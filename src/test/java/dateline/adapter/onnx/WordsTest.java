package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private static final WordPieces PIECES =
      new WordPieces(
          VocabularyFixture.of("[UNK]", "[CLS]", "[SEP]", "mr", "harb", "##our", "left", "."));

  @Test
  void wordsStandBetweenTheirMarks() {
    Words words = Words.of(PIECES, List.of("Mr", "Harbour", "left", "."));
    assertThat(words.ids()).containsExactly(1, 3, 4, 5, 6, 7, 2);
  }

  @Test
  void allPiecesOfAWordTellOfItsCapital() {
    Words words = Words.of(PIECES, List.of("Harbour", "left", "leFt"));
    assertThat(words.types()).containsExactly(0, 1, 1, 0, 1, 0);
  }

  @Test
  void aWordIsLabelledAtItsFirstPiece() {
    Words words = Words.of(PIECES, List.of("harbour", "left"));
    assertThat(words.ofFirsts(new float[][] {{0}, {1}, {2}, {3}, {4}}))
        .isDeepEqualTo(new float[][] {{1}, {3}});
  }

  @Test
  void aWordOfNothingVisibleIsUnknown() {
    assertThat(Words.of(PIECES, List.of("\u200B", "left")).ids()).containsExactly(1, 0, 6, 2);
  }

  @Test
  void whatIsTooLongIsReadUpToTheModelsLimit() {
    Words words = Words.of(PIECES, Collections.nCopies(1000, "harbour"));
    assertThat(words.ids().length).isEqualTo(words.types().length).isBetween(380, 384);
  }

  @Test
  void noWordsAreTheMarksAlone() {
    Words words = Words.of(PIECES, List.of());
    assertThat(words.ids()).containsExactly(1, 2);
    assertThat(words.ofFirsts(new float[][] {{0}, {1}})).isEmpty();
  }
}
