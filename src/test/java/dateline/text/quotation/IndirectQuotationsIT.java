package dateline.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.OpenNlp;
import dateline.text.Quotation;
import dateline.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults seen in articles, told again in sentences of our own, with the real analyzer. */
final class IndirectQuotationsIT {
  private final TextAnalyzer analyzer = OpenNlp.textAnalyzer();

  private List<Quotation> find(String text) {
    return new QuotationFinder().find(analyzer.analyze(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The city announced the start of works on the old bridge, which was closed in May.",
        "The company announced a new plan that will cut costs by half.",
        "The ministry confirmed the arrest of two men who had fled the town.",
        "People were encouraged to visit the park and suggest what should be built there.",
        "Residents were asked to fill in a form and say what they wanted.",
      })
  void findsNoWordsWhereNoneWereSaid(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor announced the school would close in June.|The mayor"
            + "|the school would close in June",
        "Olsen, 54, said the strike would go on.|Olsen|the strike would go on",
        "Olsen on Monday said the strike would go on.|Olsen|the strike would go on",
        "Olsen also, however, said the strike would go on.|Olsen|the strike would go on",
        "Olsen (54) said the strike would go on.|Olsen|the strike would go on",
        "Olsen - the head of the union - said the strike would go on.|Olsen"
            + "|the strike would go on",
        "Priya Nair, an analyst at the bank Corvin & Sons, wrote that the shares were too dear."
            + "|Priya Nair|the shares were too dear",
        "Analyst Priya Nair of the bank Corvin & Sons wrote that the shares were too dear."
            + "|Analyst Priya Nair of the bank Corvin & Sons|the shares were too dear",
        "According to a report by the Harbour Office, the storm sank four boats."
            + "|a report by the Harbour Office|the storm sank four boats",
        "The storm sank four boats, according to a report by the Harbour Office."
            + "|a report by the Harbour Office|The storm sank four boats",
        "According to a report released by the Harbour Office on Monday, the storm sank four boats."
            + "|a report released by the Harbour Office|the storm sank four boats",
      })
  void findsTheSpeakerAndTheClause(String text, String speaker, String words) {
    List<Quotation> found = find(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).words().of(text)).isEqualTo(words);
    assertThat(found.get(0).speaker().map(span -> span.of(text))).contains(speaker);
  }
}
