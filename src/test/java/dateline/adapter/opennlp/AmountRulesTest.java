package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountRulesTest {
  /** A sentence of words between single spaces; what begins with a digit is tagged a number. */
  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      String tag = Character.isDigit(word.charAt(0)) ? "CD" : "NN";
      tokens.add(new Token(new Span(start, start + word.length()), word, tag, word));
      start += word.length() + 1;
    }
    return new Sentence(new Span(0, text.length()), tokens, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on June 12 , 2018 .|DATE June 12 , 2018",
        "They met on Friday morning .|DATE Friday morning",
        "It ends near the end of February .|DATE the end of February",
        "She left two years ago .|DATE two years ago",
        "He came last week .|DATE last week",
        "Since 1998 , they waited .|DATE 1998",
        "It cost $ 12.4 million .|MONEY $ 12.4 million",
        "It cost 30 million euros .|MONEY 30 million euros",
        "It rose 3.5 % then .|PERCENT 3.5 %",
        "They walked 15 kilometers .|NUMBER 15 kilometers",
      })
  void findsAnAmountAndItsKind(String text, String found) {
    assertThat(AmountRules.find(sentence(text)))
        .extracting(mention -> mention.type() + " " + mention.span().of(text))
        .containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({"Nobody may march here .", "They will fall into the second hole ."})
  void findsNothingWhereNothingIsMeant(String text) {
    assertThat(AmountRules.find(sentence(text))).isEmpty();
  }
}
