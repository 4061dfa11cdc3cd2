package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.answer.Evidenced;
import dateline.news.Passage;
import dateline.question.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecencyTest {
  private static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);

  private final Passage newest = of(Optional.of(NEWEST));
  private final Passage undated = of(Optional.empty());

  private static Passage of(Optional<LocalDate> day) {
    String name = day.map(LocalDate::toString).orElse("undated");
    return PassageFixture.article(name, day, "It closed.").stream()
        .map(Evidenced::passage)
        .findFirst()
        .orElseThrow();
  }

  private static Passage daysBefore(int days) {
    return of(Optional.of(NEWEST.minusDays(days)));
  }

  private double behind(String question, Passage passage) {
    List<Passage> all = Stream.of(newest, undated, passage).toList();
    return Recency.of(new Question(question), all).behind(passage);
  }

  @Test
  void newsOfTheSameDaysIsEquallyNew() {
    assertThat(behind("What closed?", newest)).isZero();
    assertThat(behind("What closed?", daysBefore(3))).isZero();
  }

  @Test
  void whatIsOlderLiesFurtherBehind() {
    assertThat(behind("What closed?", daysBefore(10))).isCloseTo(Math.log(2), within(1e-9));
    assertThat(behind("What closed?", daysBefore(31))).isCloseTo(Math.log(5), within(1e-9));
  }

  @Test
  void whatIsOlderThanAYearIsEquallyOld() {
    assertThat(behind("What closed?", daysBefore(400)))
        .isEqualTo(behind("What closed?", daysBefore(4_000)))
        .isEqualTo(4);
  }

  @Test
  void whatHasNoDayIsNotBehind() {
    assertThat(behind("What closed?", undated)).isZero();
  }

  @Test
  void aQuestionThatNamesAYearDoesNotMeanTheNewest() {
    assertThat(behind("What closed in 2019?", daysBefore(400))).isZero();
    assertThat(behind("What closed at 20195 Main Street?", daysBefore(400))).isPositive();
  }
}
