package dateline.text.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.OpenNlp;
import dateline.text.AnalyzedText;
import dateline.text.CoreferenceChain;
import dateline.text.Discourse;
import dateline.text.GoldenCases;
import dateline.text.GoldenCases.Case;
import dateline.text.Quotation;
import dateline.text.Span;
import dateline.text.TextAnalyzer;
import dateline.text.quotation.QuotationFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures coreference on the golden set, with the real analyzer. */
final class CoreferenceResolverIT {
  private static final double FLOOR = 0.85;

  private final TextAnalyzer analyzer = OpenNlp.textAnalyzer();

  @Test
  void joinsWhatIsTheSameAndKeepsApartWhatIsNot() {
    int same = 0;
    int right = 0;
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Case one : GoldenCases.read("coreference")) {
      Discourse discourse = discourse(one.text());
      for (String line : one.lines()) {
        String[] pair = line.substring(2).split(" = ", -1);
        boolean joined = joined(discourse, pair[0], pair[1]);
        if (line.startsWith("S")) {
          same++;
          right += joined ? 1 : 0;
          if (!joined) {
            missed.add(line);
          }
        } else if (joined) {
          wrong.add(line);
        }
      }
    }
    String report =
        right
            + " of "
            + same
            + "\nmissed: "
            + String.join("\n  ", missed)
            + "\nwrong: "
            + String.join("\n  ", wrong);
    System.out.println("coreference " + report);
    assertThat((double) right / same).as(report).isGreaterThanOrEqualTo(FLOOR);
    assertThat(wrong).as(report).isEmpty();
  }

  private Discourse discourse(String text) {
    AnalyzedText analyzed = analyzer.analyze(text);
    List<Quotation> quotations = new QuotationFinder().find(analyzed);
    return new Discourse(
        analyzed, quotations, List.of(), new CoreferenceResolver().resolve(analyzed, quotations));
  }

  private static boolean joined(Discourse discourse, String one, String other) {
    Optional<CoreferenceChain> chain = discourse.chainOfHead(span(discourse.text(), one));
    return chain.isPresent() && chain.equals(discourse.chainOfHead(span(discourse.text(), other)));
  }

  private static Span span(String text, String mention) {
    String[] parts = mention.split("#", -1);
    int occurrence = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    Matcher matcher = Pattern.compile("\\b" + Pattern.quote(parts[0]) + "(?!\\w)").matcher(text);
    while (matcher.find()) {
      if (--occurrence == 0) {
        return new Span(matcher.start(), matcher.end());
      }
    }
    throw new IllegalArgumentException("no " + mention + " in " + text);
  }
}
