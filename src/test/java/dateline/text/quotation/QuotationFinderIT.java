package dateline.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.OpenNlp;
import dateline.text.GoldenCases;
import dateline.text.GoldenCases.Case;
import dateline.text.Quotation;
import dateline.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures quotations on the golden set, with the real analyzer. */
final class QuotationFinderIT {
  private static final double FLOOR = 0.85;
  private static final double MOST_SPURIOUS = 0.10;

  private final TextAnalyzer analyzer = OpenNlp.textAnalyzer();

  @Test
  void findsSpeakersAndWordsOfTheGoldenSet() {
    int expected = 0;
    int right = 0;
    List<String> missed = new ArrayList<>();
    List<String> spurious = new ArrayList<>();
    for (Case one : GoldenCases.read("quotations")) {
      List<String> found = found(one.text());
      expected += one.lines().size();
      for (String line : one.lines()) {
        if (found.remove(line)) {
          right++;
        } else {
          missed.add(line);
        }
      }
      spurious.addAll(found);
    }
    String report =
        right
            + " of "
            + expected
            + "\nmissed: "
            + String.join("\n  ", missed)
            + "\nspurious: "
            + String.join("\n  ", spurious);
    System.out.println("quotations " + report);
    assertThat((double) right / expected).as(report).isGreaterThanOrEqualTo(FLOOR);
    assertThat((double) spurious.size() / expected).as(report).isLessThan(MOST_SPURIOUS);
  }

  private List<String> found(String text) {
    List<String> found = new ArrayList<>();
    for (Quotation quotation : new QuotationFinder().find(analyzer.analyze(text))) {
      String speaker = quotation.speaker().map(span -> span.of(text)).orElse("-");
      found.add("Q " + quotation.style() + " | " + speaker + " | " + quotation.words().of(text));
    }
    return found;
  }
}
