package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordMatchTest {
  @Test
  void theSameWordMatchesWholly() {
    assertThat(WordMatch.of("summit", "summit")).isEqualTo(WordMatch.SAME);
  }

  @ParameterizedTest
  @CsvSource({"announce,announcement", "elect,election", "rescue,rescuers", "critic,critical"})
  void wordsOfOneFamilyMatchInPart(String one, String other) {
    assertThat(WordMatch.of(one, other)).isEqualTo(WordMatch.FAMILY);
  }

  @ParameterizedTest
  @CsvSource({"contract,contrast", "press,present", "war,warm", "party,partner"})
  void wordsThatOnlyBeginAlikeDoNotMatch(String one, String other) {
    assertThat(WordMatch.of(one, other)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"buildng,building", "constituncy,constituency", "swimers,swimmers"})
  void aSlipOrTwoIsATypo(String typed, String word) {
    assertThat(WordMatch.isTypo(typed, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"cat,car", "lost,host", "talk,walk", "minister,minutes"})
  void otherWordsAreNoTypos(String typed, String word) {
    assertThat(WordMatch.isTypo(typed, word)).isFalse();
  }
}
