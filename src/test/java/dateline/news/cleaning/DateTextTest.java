package dateline.news.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-09-07",
        "2016-09-07T23:30:00-05:00",
        "20160907",
        "2016/09/07",
        "Wednesday, September 7, 2016",
        "Sept. 7, 2016 at 10:15 a.m.",
        "7 September 2016",
        "Wed, 07 Sep 2016 10:00:00 GMT",
        "Published on the 7th of September, 2016"
      })
  void findsADayHoweverItIsPrinted(String text) {
    assertThat(DateText.find(text)).contains(LocalDate.of(2016, 9, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7/9/2016", "September 2016", "2016-19-45", "February 30, 2016", "May 7"})
  void findsNoneThatIsIncompleteImpossibleOrAmbiguous(String text) {
    assertThat(DateText.find(text)).isEmpty();
  }
}
