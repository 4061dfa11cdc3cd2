package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Evidenced;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StretchesTest {
  private static final TextVectors VECTORS =
      TextVectorsFixture.vectors(List.of(List.of("ship", "boat"), List.of("bread", "loaf")));

  private final List<Passage> passages =
      PassageFixture.article("a", "Boat news.", "Rain.", "More rain.", "Bread rose.", "Snow.")
          .stream()
          .map(Evidenced::passage)
          .toList();

  private double likeness(String question, int ordinal) {
    AnalyzedQuestion asked = QuestionFixture.question(Intent.WHAT, question);
    return new Stretches(asked, passages, VECTORS).likeness(passages.get(ordinal));
  }

  @Test
  void neighboursBelongToAStretch() {
    assertThat(likeness("any loaf?", 4)).isEqualTo(likeness("any loaf?", 3)).isPositive();
    assertThat(likeness("any loaf?", 1)).isZero();
  }

  @Test
  void soDoesTheHeadline() {
    assertThat(likeness("which ship?", 3)).isPositive().isLessThan(likeness("which ship?", 1));
  }

  @Test
  void theHeadlineCountsOnce() {
    assertThat(likeness("ship and bread", 0)).isEqualTo(likeness("ship and bread", 1));
  }
}
