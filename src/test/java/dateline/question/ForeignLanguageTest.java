package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spanish | ¿Cuándo se reúnen los líderes?",
        "Spanish | donde fue el accidente",
        "French | Quand a lieu le sommet ?",
        "French | combien de morts",
        "German | Wann treffen sich die Staatschefs in Hanoi?",
        "German | wer hat gewonnen",
        "Italian | dove si trova il ponte",
        "Portuguese | quem ganhou a eleição",
        "Dutch | waarom is de brug dicht",
        "Polish | kiedy jest szczyt",
        "Turkish | zirve ne zaman",
        "Indonesian | kapan pertemuan itu",
        "Swedish | när är mötet",
        "Chinese | 峰会什么时候举行?",
        "Japanese | 首脳会談はいつですか",
        "Korean | 정상회담은 언제 열리나요",
        "a language that I don't know | Когда встретятся лидеры?",
        "a language that I don't know | متى تنعقد القمة؟"
      })
  void tellsTheLanguage(String language, String message) {
    assertThat(ForeignLanguage.of(message)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When will the leaders meet?",
        "wer did they go",
        "wo won the race",
        "rio de la plata accident",
        "harbour bridge repair cost",
        "kickoff time est",
        "minister comment on die casting war",
        "what does \"por qué no\" mean",
        "who is Łukasz Żółć",
        "что значит this word in the story about the ferry",
        "👍",
        "42",
        ""
      })
  void leavesEnglishAndDoubtAlone(String message) {
    assertThat(ForeignLanguage.of(message)).isEmpty();
  }
}
