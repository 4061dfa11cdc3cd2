package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmasTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "rose,VBD,rise",
        "met,VBD,meet",
        "wo,MD,will",
        "n't,RB,not",
        "'s,VBZ,be",
        "'s,POS,'s",
        "women,NNS,woman",
        "Hanoi,NNP,hanoi",
        "left,VBD,leave",
        "better,JJR,good",
        "is,VBZ,be"
      })
  void findsALemmaByTable(String form, String tag, String lemma) {
    assertThat(Lemmas.find(form, tag)).contains(lemma);
  }

  @Test
  void leavesRegularInflectionToTheModel() {
    assertThat(Lemmas.find("hoped", "VBD")).isEmpty();
  }
}
