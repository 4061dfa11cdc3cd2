package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeywordFinderTest {
  @Test
  void namesComeFirstThenNounsThenVerbs() {
    assertThat(
            KeywordFinder.find(
                QuestionText.of("When/WRB did/VBD the/DT envoy/NN visit/VB Oslo/NNP ?/.")
                    .sentences()))
        .extracting(Keyword::form)
        .containsExactly("Oslo", "envoy", "visit");
  }

  @Test
  void stopWordsAndMarksAreLeftOut() {
    assertThat(KeywordFinder.find(QuestionText.of("why/WRB is/VBZ it/PRP so/RB ?/.").sentences()))
        .isEmpty();
  }

  @Test
  void aLemmaComesOnce() {
    assertThat(KeywordFinder.find(QuestionText.of("vote/NN or/CC Vote/NN").sentences())).hasSize(1);
  }

  @Test
  void whatIsTypedBeforeTheQuestionIsNoKeyword() {
    assertThat(
            KeywordFinder.find(
                QuestionText.of("come/VB on/RP ,/, did/VBD the/DT envoy/NN admit/VB it/PRP ?/.")
                    .sentences()))
        .extracting(Keyword::form)
        .containsExactly("envoy", "admit");
  }

  @Test
  void trueOrFalseIsNoKeyword() {
    assertThat(
            KeywordFinder.find(
                QuestionText.of("True/JJ or/CC false/JJ :/: the/DT envoy/NN left/VBD ./.")
                    .sentences()))
        .extracting(Keyword::form)
        .containsExactly("envoy", "left");
  }

  @Test
  void theMeasureOfHowIsNoKeyword() {
    assertThat(
            KeywordFinder.find(
                QuestionText.of("how/WRB long/RB was/VBD the/DT trial/NN ?/.").sentences()))
        .extracting(Keyword::form)
        .containsExactly("trial");
  }

  @Test
  void numbersInWordsComeBeforeNouns() {
    assertThat(
            KeywordFinder.find(
                QuestionText.of("why/WRB did/VBD guards/NNS stop/VB three/CD buses/NNS ?/.")
                    .sentences()))
        .extracting(Keyword::form)
        .containsExactly("three", "guards", "buses", "stop");
  }
}
