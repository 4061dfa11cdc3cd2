package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.news.Passage;
import dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Keepers (4): Holm, Rehn      | 4)                       | 4
          They were in "Gale" and "Fog". | Gale" and "Fog"        | "Gale" and "Fog"
          They saw “Gale” twice.       | saw “Gale                | saw “Gale”
          The "sunny day fund" of Holm | "sunny                   | sunny
          It ended, after a week.      | ended,                   | ended
          Holm (Velora) won.           | Holm (Velora             | Holm (Velora)
          Holm won – at last.          | Holm won                 | Holm won
          It cost $1.5 million.        | $1.5 million             | $1.5 million
          """)
  void marksInPairsAndNoneAtTheEdges(String text, String marked, String answer) {
    Passage passage = PassageFixture.article("a", "Before.", text).get(1).passage();
    int shift = passage.sentence().span().start();
    int start = text.indexOf(marked) + shift;

    Span span = Edges.tidied(passage, new Span(start, start + marked.length()));

    assertThat(span.shift(-shift).of(text)).isEqualTo(answer);
  }
}
