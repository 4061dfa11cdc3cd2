package dateline.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import dateline.text.TimeExpression;
import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
  private static TimeExpression time(Optional<TimeInterval> interval, TimePrecision precision) {
    return new TimeExpression(new Span(0, 1), interval, precision, false);
  }

  @ParameterizedTest
  @CsvSource({
    "Friday, 2019-01-18, 2019-01-18, 18 January 2019",
    "Friday at noon, 2019-01-18, 2019-01-18, 18 January 2019",
    "last year, 2018-01-01, 2018-12-31, 2018",
    "next month, 2019-02-01, 2019-02-28, February 2019",
    "the end of February, 2019-02-21, 2019-02-28, 21–28 February 2019",
    "last week, 2018-12-31, 2019-01-06, 31 December 2018 – 6 January 2019",
    "the weekend, 2019-06-29, 2019-06-30, 29–30 June 2019",
    "this week, 2019-04-29, 2019-05-05, 29 April – 5 May 2019",
    "last summer, 2018-06-01, 2018-08-31, June–August 2018",
    "last winter, 2018-12-01, 2019-02-28, December 2018–February 2019",
    "a decade ago, 2000-01-01, 2009-12-31, 2000–2009",
    "25/12/2018, 2018-12-25, 2018-12-25, 25 December 2018"
  })
  void saysTheDaysThatTheWordsLeaveOpen(
      String words, LocalDate first, LocalDate last, String expected) {
    TimeExpression time = time(Optional.of(new TimeInterval(first, last)), TimePrecision.DAY);

    assertThat(TimeWords.beside(words, time)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'June 12, 2018', 2018-06-12, 2018-06-12",
    "2018-06-12, 2018-06-12, 2018-06-12",
    "2016, 2016-01-01, 2016-12-31",
    "the 1990s, 1990-01-01, 1999-12-31",
    "the 19th century, 1801-01-01, 1900-12-31"
  })
  void addsNothingToWordsThatGiveTheYear(String words, LocalDate first, LocalDate last) {
    TimeExpression time = time(Optional.of(new TimeInterval(first, last)), TimePrecision.DAY);

    assertThat(TimeWords.beside(words, time)).isEmpty();
  }

  @Test
  void addsNothingToWhatIsUnknownOrWithoutBounds() {
    TimeInterval half = new TimeInterval(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 30));

    assertThat(TimeWords.beside("Friday", time(Optional.empty(), TimePrecision.DAY))).isEmpty();
    assertThat(TimeWords.beside("recent months", time(Optional.of(half), TimePrecision.VAGUE)))
        .isEmpty();
  }
}
