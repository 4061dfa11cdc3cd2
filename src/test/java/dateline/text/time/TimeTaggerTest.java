package dateline.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import dateline.text.AnalyzedTexts;
import dateline.text.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
  /** A Thursday. */
  private static final LocalDate REFERENCE = LocalDate.of(2021, 10, 14);

  private final TimeTagger tagger = new TimeTagger();

  private List<String> read(String text, TimeReference reference) {
    AnalyzedText analyzed = AnalyzedTexts.plain(text);
    return tagger.tag(analyzed, reference).stream()
        .map(
            time ->
                time.span().of(text)
                    + "="
                    + time.interval().map(Object::toString).orElse("?")
                    + (time.inferred() ? " inferred" : ""))
        .toList();
  }

  /** Sentences of our own, labelled by hand before the tagger read them. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/dateline/text/time/labelled.csv", delimiter = '|')
  void findsAndResolvesTheLabelledTimes(
      String sentence, String words, String interval, String precision) {
    List<TimeExpression> times =
        tagger.tag(AnalyzedTexts.plain(sentence), TimeReference.stated(REFERENCE));

    assertThat(times).as("times of " + sentence).hasSize(1);
    TimeExpression time = times.get(0);
    assertThat(time.span().of(sentence)).isEqualTo(words);
    assertThat(time.interval().map(Object::toString).orElse("?")).isEqualTo(interval);
    assertThat(time.precision()).hasToString(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two sides may meet again.",
        "They will march to the town hall.",
        "The talks went on for an hour and a half.",
        "He spent 15 years in the army.",
        "A three-day visit was planned.",
        "The Sunday Times printed the letter.",
        "Some 2000 people came.",
        "The house cost $ 1999.",
        "She is 21 years old.",
        "The fall of the wall surprised all.",
        "They won by 3:2.",
        "April Jones plays the part.",
        "Shoppers queue on Black Friday.",
        "It was built in two weeks.",
        "About 1,990 tons were shipped.",
        ""
      })
  void leavesAloneWhatSaysNothingOfWhen(String sentence) {
    assertThat(read(sentence, TimeReference.stated(REFERENCE))).isEmpty();
  }

  @Test
  void countsFromTheTimeBeforeInTheText() {
    assertThat(
            read(
                "The bridge closed on 3 May 2020. It opened again two days later. The same year a"
                    + " ferry began.",
                TimeReference.stated(REFERENCE)))
        .containsExactly(
            "3 May 2020=2020-05-03",
            "two days later=2020-05-05",
            "The same year=2020-01-01/2020-12-31");
  }

  @Test
  void marksWhatRestsOnAnInferredReference() {
    assertThat(
            read(
                "He left on Monday, not on 3 May 2020.",
                new TimeReference(java.util.Optional.of(REFERENCE), true)))
        .containsExactly("Monday=2021-10-11 inferred", "3 May 2020=2020-05-03");
  }

  @Nested
  class WithoutAReference {
    @Test
    void leavesRelativeTimesOpen() {
      assertThat(read("She left on Friday and will return next month.", TimeReference.UNKNOWN))
          .containsExactly("Friday=?", "next month=?");
    }

    @Test
    void concludesTheYearFromAnEventDatedTwice() {
      assertThat(
              read(
                  "The ministers signed the treaty in Oslo on 4 May 2016. The treaty was signed in"
                      + " Oslo last year. A new round will open near the end of February. They"
                      + " spoke on Friday.",
                  TimeReference.UNKNOWN))
          .containsExactly(
              "4 May 2016=2016-05-04",
              "last year=2016-01-01/2016-12-31 inferred",
              "the end of February=2017-02-21/2017-02-28 inferred",
              "Friday=?");
    }

    @Test
    void concludesNothingFromAnotherEvent() {
      assertThat(
              read(
                  "The ministers signed the treaty in Oslo on 4 May 2016. Floods hit Porto last"
                      + " year.",
                  TimeReference.UNKNOWN))
          .containsExactly("4 May 2016=2016-05-04", "last year=?");
    }

    @Test
    void concludesNothingWhereTheEventsDisagree() {
      assertThat(
              read(
                  "The treaty was signed in Oslo on 4 May 2016. The treaty was signed in Oslo last"
                      + " year. The treaty was read in Oslo on 6 June 2011.",
                  TimeReference.UNKNOWN))
          .contains("last year=?");
    }
  }
}
