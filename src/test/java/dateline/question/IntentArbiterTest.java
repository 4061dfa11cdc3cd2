package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntentArbiterTest {
  private static Intent settle(String tagged, Intent guess, double probability) {
    return IntentArbiter.settle(QuestionText.of(tagged), new IntentGuess(guess, probability))
        .intent();
  }

  @Test
  void aSureRequestStaysOne() {
    assertThat(settle("what/WP is/VBZ new/JJ on/IN [ the/DT vote/NN ]", Intent.LATEST, 0.9))
        .isEqualTo(Intent.LATEST);
  }

  @Test
  void anUnsureRequestInAQuestionsFormIsAQuestion() {
    assertThat(settle("how/WRB old/JJ is/VBZ [ Vera/NNP Lund/NNP ] ?/.", Intent.OUT_OF_SCOPE, 0.4))
        .isEqualTo(Intent.HOW_MUCH);
  }

  @Test
  void anUnknownMessageAsksWhat() {
    assertThat(settle("[ ferry/NN crew/NN ] rota/NN", Intent.CORRECTION, 0.1))
        .isEqualTo(Intent.WHAT);
  }

  @Test
  void whoIsDoingSomethingIsNotWhoIsSomebody() {
    assertThat(settle("who/WP is/VBZ she/PRP replacing/VBG ?/.", Intent.WHO_IS, 0.9))
        .isEqualTo(Intent.WHO);
  }

  @Test
  void whoIsSomebodyInLowerCaseStaysSo() {
    assertThat(settle("who/WP is/VBZ vera/NN lund/VBD", Intent.WHO_IS, 0.9))
        .isEqualTo(Intent.WHO_IS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WHAT | jabs/NNS began/VBD with/IN which/WDT drug/NN this/DT week/NN ?/.",
        "HOW_MUCH | balancing/VBG for/IN how/WRB many/JJ seconds/NNS predicts/VBZ it/PRP ?/.",
        "WHAT | they/PRP will/MD do/VB what/WP this/DT week/NN ?/.",
        "WHO | it/PRP paved/VBD [ the/DT way/NN ] for/IN who/WP to/TO win/VB ?/.",
        "WHAT | [ a/DT ban/NN ] on/IN which/WDT commonly/RB used/VBN trick/NN ?/.",
        "WHAT | loans/NNS support/VBP what/WP in/IN [ rural/JJ towns/NNS ] ?/.",
        "WHERE | they/PRP meet/VBP where/WRB ?/.",
        "WHAT | she/PRP advised/VBD [ the/DT mayor/NN ] of/IN :/:",
        "YES_NO | [ the/DT man/NN ] who/WP fell/VBD is/VBZ alive/JJ",
        "YES_NO | [ the/DT house/NN ] in/IN which/WDT he/PRP died/VBD was/VBD sold/VBN ?/.",
        "YES_NO | they/PRP know/VBP what/WP caused/VBD it/PRP ?/."
      })
  void whatLeavesAGapIsNoYesNoQuestion(Intent intent, String tagged) {
    assertThat(settle(tagged, Intent.YES_NO, 0.9)).isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "YES_NO | 0.95 | more/JJR than/IN 20/CD hurt/NN",
        "WHAT | 0.7 | more/JJR than/IN 20/CD hurt/NN",
        "YES_NO | 0.95 | does/VBZ she/PRP know/VB who/WP forced/VBD [ the/DT lock/NN ]",
        "WHAT | 0.95 | [ the/DT telescope/NN ] may/MD have/VB picked/VBN up/RP :/:",
        "WHAT | 0.1 | [ the/DT team/NN ] won/VBD [ the/DT cup/NN ]",
        "YES_NO | 0.5 | [ the/DT team/NN ] won/VBD [ the/DT cup/NN ]"
      })
  void aSureYesNoQuestionNeedsNoFormOfOne(Intent intent, double probability, String tagged) {
    assertThat(settle(tagged, Intent.YES_NO, probability)).isEqualTo(intent);
  }

  @Test
  void whichStarAnnouncedSomethingIsNotWhatWasSaid() {
    assertThat(
            settle("what/WP star/NN announced/VBD [ his/PRP$ tour/NN ] ?/.", Intent.WHAT_SAID, 0.4))
        .isEqualTo(Intent.WHO);
  }
}
