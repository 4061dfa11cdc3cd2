package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpanScoresTest {
  private static final SpanScores.Overall OVERALL = new SpanScores.Overall(0, 0.5);

  @Test
  void scoresAreOneAPiece() {
    List<Span> pieces = List.of(new Span(0, 3), new Span(4, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpanScores(pieces, OVERALL, new float[1], new float[2]))
        .withMessageContaining("2");
  }

  @Test
  void whatIsDoneToTheArraysLaterChangesNothing() {
    float[] starts = {1};
    SpanScores scores = new SpanScores(List.of(new Span(0, 3)), OVERALL, starts, new float[1]);
    starts[0] = 7;
    assertThat(scores.start(0)).isEqualTo(1);
  }
}
