package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource({"eng,English", "cmn,Chinese", "deu,German", "fra,French", "rus,Russian", "qqq,qqq"})
  void hasANameInEnglish(String code, String name) {
    assertThat(new Language(code, 1).displayName()).isEqualTo(name);
  }
}
