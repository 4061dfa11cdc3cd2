package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class WordPiecesTest {
  private static final List<String> KNOWN =
      List.of("[UNK]", "[CLS]", "[SEP]", "summit", "##s", "cafe", ",", "北", "in", "##side", "’");

  private final WordPieces pieces =
      new WordPieces(VocabularyFixture.of(KNOWN.toArray(String[]::new)));

  private List<String> cut(String text) {
    return pieces.of(text).stream().map(piece -> KNOWN.get(piece.id())).toList();
  }

  @Test
  void theLongestKnownPieceComesFirst() {
    assertThat(cut("summits inside")).containsExactly("summit", "##s", "in", "##side");
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(cut("SUMMIT Café")).containsExactly("summit", "cafe");
  }

  @Test
  void punctuationAndIdeographsStandAlone() {
    assertThat(cut("summit,in北’s")).containsExactly("summit", ",", "in", "北", "’", "[UNK]");
  }

  @Test
  void aWordWithAnUnknownPartIsUnknownAsAWhole() {
    assertThat(cut("summitzz in")).containsExactly("[UNK]", "in");
  }

  @Test
  void piecesKnowWhereTheyStand() {
    assertThat(pieces.of("  Cafés, in"))
        .extracting(Piece::span)
        .containsExactly(new Span(2, 6), new Span(6, 7), new Span(7, 8), new Span(9, 11));
  }

  @Property
  void anyTextIsCutIntoPiecesThatFollowOneAnother(@ForAll String text) {
    int behind = 0;
    for (Piece piece : pieces.of(text)) {
      assertThat(piece.span().start()).isGreaterThanOrEqualTo(behind);
      assertThat(piece.span().end()).isBetween(piece.span().start() + 1, text.length());
      behind = piece.span().end();
    }
  }
}
