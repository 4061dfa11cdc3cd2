package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import org.junit.jupiter.api.Test;

final class FocusFinderTest {
  private static Focus focus(Intent intent, String tagged) {
    AnalyzedText text = QuestionText.of(tagged);
    return FocusFinder.find(text.text(), text.sentences().get(0), intent);
  }

  @Test
  void whoIsAsksAboutTheName() {
    assertThat(focus(Intent.WHO_IS, "who/WP is/VBZ Vera/NNP Lund/NNP again/RB ?/.").subject())
        .contains("Vera Lund");
  }

  @Test
  void whatSaidHasASpeakerAndATopic() {
    Focus focus =
        focus(Intent.WHAT_SAID, "what/WP did/VBD sanders/NNS say/VB about/IN sanctions/NNS ?/.");

    assertThat(focus.subject()).contains("sanders");
    assertThat(focus.topic()).contains("sanctions");
  }

  @Test
  void whoSaidKeepsWhatWasSaid() {
    assertThat(focus(Intent.WHO_SAID, "who/WP said/VBD the/DT dam/NN was/VBD safe/JJ ?/.").topic())
        .contains("the dam was safe");
  }

  @Test
  void aWatchKeepsWhatIsAwaited() {
    assertThat(focus(Intent.WATCH, "tell/VB me/PRP when/WRB they/PRP sign/VBP").topic())
        .contains("they sign");
  }

  @Test
  void aYesNoQuestionKeepsItsPropositionAndNegation() {
    Focus focus = focus(Intent.YES_NO, "did/VBD n't/RB they/PRP sign/VB the/DT treaty/NN ?/.");

    assertThat(focus.proposition()).extracting(Keyword::form).containsExactly("sign", "treaty");
    assertThat(focus.negated()).isTrue();
  }

  @Test
  void aTopicThatSaysNothingIsNone() {
    Focus focus =
        focus(
            Intent.WHAT_SAID,
            "what/WP did/VBD marc/NN hill/NN say/VB about/IN the/DT hole/NN thing/NN");

    assertThat(focus.subject()).contains("marc hill");
    assertThat(focus.topic()).isEmpty();
  }

  @Test
  void aTopicStandsAfterTheVerbOfSaying() {
    Focus focus =
        focus(
            Intent.WHAT_SAID,
            "what/WP did/VBD the/DT head/NN of/IN Norway/NNP say/VB about/IN it/PRP all/DT ?/.");

    assertThat(focus.subject()).contains("the head of Norway");
    assertThat(focus.topic()).isEmpty();
  }

  @Test
  void whoIsCanBeAskedWithAnOrder() {
    assertThat(focus(Intent.WHO_IS, "tell/VB me/PRP about/IN vera/NN lund/NN").subject())
        .contains("vera lund");
    assertThat(focus(Intent.WHO_IS, "tell/VB me/PRP who/WP vera/NN lund/NN is/VBZ").subject())
        .contains("vera lund");
  }
}
