package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpanScoresTest {
  @Test
  void scoresAreOneAPiece() {
    List<Span> pieces = List.of(new Span(0, 3), new Span(4, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpanScores(pieces, 0, new float[1], new float[2]))
        .withMessageContaining("2");
  }

  @Test
  void whatIsDoneToTheArraysLaterChangesNothing() {
    float[] starts = {1};
    SpanScores scores = new SpanScores(List.of(new Span(0, 3)), 0, starts, new float[1]);
    starts[0] = 7;
    assertThat(scores.start(0)).isEqualTo(1);
  }
}
