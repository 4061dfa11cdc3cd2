package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AnswerTextTest {
  @Test
  void ignoresCasePunctuationAndArticles() {
    assertThat(AnswerText.normalize("The “Harbour” Bridge, an icon!"))
        .isEqualTo("harbour bridge icon");
  }

  @Test
  void leavesArticlesInsideOfWordsAlone() {
    assertThat(AnswerText.normalize("Another theatre at Ana's"))
        .isEqualTo("another theatre at anas");
  }

  @Test
  void dropsSignsOfMoneyAsSquadDoes() {
    assertThat(AnswerText.exactMatch("$5 million", "5 million")).isEqualTo(1);
  }

  @Test
  void tellsDifferentWordsApart() {
    assertThat(AnswerText.exactMatch("two bridges", "three bridges")).isZero();
  }

  @Test
  void countsSharedTokensOnceEach() {
    assertThat(AnswerText.f1("no no no", "no way")).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void givesFullF1ToEqualTokensInAnyOrder() {
    assertThat(AnswerText.f1("Tuesday 3 May", "3 May, Tuesday")).isEqualTo(1);
  }

  @Test
  void givesNoF1WithoutASharedToken() {
    assertThat(AnswerText.f1("north", "south")).isZero();
  }

  @Test
  void comparesAnswersWithoutTokensAsWholes() {
    assertThat(AnswerText.f1("the", "a")).isEqualTo(1);
    assertThat(AnswerText.f1("the", "bridge")).isZero();
  }
}
