package dateline.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.OpenNlp;
import dateline.text.AnalyzedText;
import dateline.text.TextAnalyzer;
import dateline.text.TimeExpression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Times with the tags of the real analyzer, which the tense of a sentence is read from. */
final class TimeTaggerIT {
  /** A Wednesday. */
  private static final LocalDate REFERENCE = LocalDate.of(2026, 3, 18);

  private final TextAnalyzer analyzer = OpenNlp.textAnalyzer();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/dateline/text/time/analysed.csv",
      delimiter = '|',
      emptyValue = "",
      nullValues = "-")
  void resolvesByTheTenseOfTheSentence(String text, String words, String days) {
    AnalyzedText analyzed = analyzer.analyze(text);
    List<TimeExpression> times = new TimeTagger().tag(analyzed, TimeReference.stated(REFERENCE));

    assertThat(times.stream().map(time -> time.span().of(text)).toList()).isEqualTo(split(words));
    assertThat(
            times.stream().map(time -> time.interval().map(Object::toString).orElse("?")).toList())
        .isEqualTo(split(days));
  }

  private static List<String> split(String listed) {
    return listed.isEmpty() ? List.of() : Arrays.asList(listed.split(";", -1));
  }
}
