package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PieceTest {
  @Test
  void isTheSameWholeAndPutTogether() {
    assertThat(Piece.of("w=").then(Piece.of("tax"))).isEqualTo(Piece.of("w=tax"));
    assertThat(Piece.of("").then(Piece.of("tax")).then(Piece.of(""))).isEqualTo(Piece.of("tax"));
  }

  @Test
  void tellsOrderAndLength() {
    assertThat(Piece.of("ab")).isNotEqualTo(Piece.of("ba"));
    assertThat(Piece.of("\0")).isNotEqualTo(Piece.of("\0\0"));
  }

  @Test
  void takesAPart() {
    assertThat(Piece.of("taxes", 1, 3)).isEqualTo(Piece.of("ax"));
  }
}
