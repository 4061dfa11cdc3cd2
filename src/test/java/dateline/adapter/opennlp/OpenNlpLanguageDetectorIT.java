package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Language;
import dateline.text.LanguageDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenNlpLanguageDetectorIT {
  private static final LanguageDetector DETECTOR = OpenNlp.languageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council voted on Tuesday to close the harbour for a week.|English",
        "市议会周二投票决定将港口关闭一周，以便修复风暴造成的损坏。|Chinese",
        "Der Stadtrat stimmte am Dienstag dafür, den Hafen zu schließen.|German",
        "Le conseil a voté mardi la fermeture du port pendant une semaine.|French",
        "Городской совет проголосовал во вторник за то, чтобы закрыть порт на неделю, потому что шторм разрушил оба причала.|Russian",
      })
  void namesTheLanguageOfASentence(String text, String name) {
    assertThat(DETECTOR.detect(text).displayName()).startsWith(name);
  }

  @Test
  void doesNotGuessFromAWord() {
    assertThat(DETECTOR.detect("OK 2019").code()).isEqualTo(Language.UNDETERMINED);
  }
}
