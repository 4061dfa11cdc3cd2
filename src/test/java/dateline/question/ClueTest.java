package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClueTest {
  private static Optional<String> asked(String tagged) {
    return Clue.asked(QuestionText.of(tagged));
  }

  @Test
  void whatIsToBeNamedIsAskedFor() {
    assertThat(asked("This/DT young/JJ striker/NN left/VBD the/DT club/NN ./."))
        .contains("Which young striker left the club?");
  }

  @Test
  void itMayStandAnywhere() {
    assertThat(asked("Holm/NNP bought/VBD this/DT company/NN for/IN $9/CD :/:"))
        .contains("Holm bought which company for $9?");
  }

  @Test
  void whatIsSaidAroundItStays() {
    assertThat(
            asked("It/PRP is/VBZ back/RB !/. || This/DT drink/NN was/VBD new/JJ last/JJ year/NN"))
        .contains("It is back ! Which drink was new last year?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm/NNP left/VBD the/DT club/NN this/DT week/NN ./.",
        "This/DT was/VBD the/DT best/JJS match/NN ever/RB ./.",
        "This/DT article/NN says/VBZ that/IN Holm/NNP left/VBD ./.",
        "Summarise/VB this/DT report/NN in/IN two/CD sentences/NNS ./.",
        "list/NN all/DT people/NNS hurt/VBN in/IN this/DT crash/NN",
        "any/DT news/NN on/IN this/DT strike/NN that/WDT began/VBD Monday/NNP",
        "I/PRP did/VBD not/RB like/VB this/DT player/NN ./.",
        "This/DT player/NN again/RB",
        "Who/WP sold/VBD this/DT player/NN to/TO Aarden/NNP",
        "Did/VBD this/DT player/NN leave/VB the/DT club/NN",
        "Is/VBZ this/DT player/NN any/DT good/JJ ?/."
      })
  void remarksRequestsAndQuestionsAreNoClues(String tagged) {
    assertThat(asked(tagged)).isEmpty();
  }
}
