package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RemarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lol",
        "ok",
        "👍",
        "thanks!",
        "haha that's hilarious",
        "I knew it",
        "No way!",
        "that is a lot of money",
        "The mayor should resign.",
        "what a joke",
        "how funny",
        "who cares",
        "seriously?",
        "What?!"
      })
  void isForTheOthersToRead(String words) {
    assertThat(Remark.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and where",
        "who said that",
        "how many people were hurt",
        "ferry price?",
        "did they agree on a date",
        "And will it open again",
        "tl;dr",
        "tell me when there is a date",
        "that's wrong",
        "no, that is not right",
        "когда закроют мост?"
      })
  void isNoneWhereItAsks(String words) {
    assertThat(Remark.is(words)).isFalse();
  }
}
