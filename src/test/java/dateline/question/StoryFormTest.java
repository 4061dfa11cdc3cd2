package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StoryFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUBLICATION | Who/WP wrote/VBD this/DT ?/.",
        "PUBLICATION | when/WRB was/VBD the/DT article/NN published/VBN",
        "PUBLICATION | source/NN ?/.",
        "ARTICLES | Is/VBZ there/EX anything/NN about/IN Velora/NNP ?/.",
        "ARTICLES | do/VBP you/PRP have/VB news/NN on/IN the/DT ferry/NN",
      })
  void whatIsAskedAboutStoriesIsToldByForm(Intent intent, String tagged) {
    assertThat(StoryForm.of(QuestionText.sentence(tagged))).contains(intent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who/WP wrote/VBD the/DT letter/NN ?/.",
        "When/WRB was/VBD it/PRP published/VBN ?/.",
        "Is/VBZ there/EX a/DT bridge/NN over/IN the/DT Tessel/NNP ?/.",
        "Did/VBD they/PRP say/VB anything/NN about/IN wages/NNS ?/.",
        "Is/VBZ there/EX anything/NN",
        "Could/MD you/PRP summarise/VB the/DT story/NN about/IN the/DT ferry/NN ?/.",
        "Are/VBP there/EX numbers/NNS on/IN the/DT losses/NNS ?/.",
      })
  void whatIsAskedOfStoriesIsNot(String tagged) {
    assertThat(StoryForm.of(QuestionText.sentence(tagged))).isEmpty();
  }
}
