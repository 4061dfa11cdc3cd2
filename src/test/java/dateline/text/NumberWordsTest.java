package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumberWordsTest {
  @Test
  void wordsAreTheirNumbers() {
    assertThat(NumberWords.valueOf("zero")).hasValue(0);
    assertThat(NumberWords.valueOf("nineteen")).hasValue(19);
    assertThat(NumberWords.valueOf("twenty")).hasValue(20);
    assertThat(NumberWords.valueOf("ninety")).hasValue(90);
  }

  @Test
  void otherWordsAreNone() {
    assertThat(NumberWords.valueOf("Seven")).isEmpty();
    assertThat(NumberWords.valueOf("hundred")).isEmpty();
    assertThat(NumberWords.valueOf("7")).isEmpty();
  }

  @Test
  void everyWordHasANumber() {
    assertThat(NumberWords.all())
        .hasSize(28)
        .allSatisfy(word -> assertThat(NumberWords.valueOf(word)).isPresent());
  }
}
