package dateline.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedTexts;
import dateline.text.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeTaggerPropertyTest {
  private final TimeTagger tagger = new TimeTagger();

  @Property
  void readsAnyStringWithoutThrowing(@ForAll String text) {
    assertThat(tagger.tag(AnalyzedTexts.plain(text), TimeReference.UNKNOWN)).isNotNull();
  }

  @Property(tries = 2000)
  void spansLieInTheTextInOrderAndApart(
      @ForAll("timeWords") String text, @ForAll("days") LocalDate day) {
    List<TimeExpression> times = tagger.tag(AnalyzedTexts.plain(text), TimeReference.stated(day));

    int end = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      end = time.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 1000)
  void staysOpenOrSaysSoWithoutAReference(@ForAll("timeWords") String text) {
    assertThat(tagger.tag(AnalyzedTexts.plain(text), TimeReference.UNKNOWN))
        .allSatisfy(time -> assertThat(!time.inferred() || time.interval().isPresent()).isTrue());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1600, 1, 1).toEpochDay(), LocalDate.of(2400, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> timeWords() {
    return Arbitraries.of(
            "the",
            "last",
            "next",
            "this",
            "of",
            "in",
            "on",
            "from",
            "to",
            "-",
            "between",
            "and",
            "June",
            "February",
            "May",
            "31",
            "30",
            "12",
            "2018",
            "1999",
            "0",
            "9999",
            "2200",
            "Friday",
            "Monday",
            "weekend",
            "summer",
            "early",
            "mid-",
            "late",
            "end",
            "first",
            "half",
            "quarter",
            "three",
            "a",
            "few",
            "days",
            "years",
            "century",
            "21st",
            "1990s",
            "'80s",
            "ago",
            "later",
            "before",
            ",",
            ".",
            "2018-02-30",
            "31/04/2019",
            "9:30",
            "p.m.",
            "noon",
            "Christmas",
            "Eve",
            "day",
            "will",
            "said",
            "yesterday",
            "99999999999",
            "x")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
