package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InterrogativeClauseTest {
  private static InterrogativeClause clause(String tagged) {
    return InterrogativeClause.of(QuestionText.sentence(tagged));
  }

  @Test
  void aQuestionAfterAnOpeningIsFound() {
    InterrogativeClause clause =
        clause("hey/UH ,/, do/VBP you/PRP know/VB who/WP signed/VBD it/PRP");

    assertThat(clause.word()).contains("who");
    assertThat(clause.tokens().get(0).form()).isEqualTo("who");
  }

  @Test
  void invertedOrderAsksForYesOrNo() {
    assertThat(clause("Did/VBD they/PRP sign/VB ?/.").polar()).isTrue();
    assertThat(clause("They/PRP did/VBD sign/VB ./.").polar()).isFalse();
  }

  @Test
  void aTimeClauseInFrontIsNotTheQuestion() {
    assertThat(clause("When/WRB they/PRP met/VBD ,/, who/WP spoke/VBD ?/.").word()).contains("who");
  }

  @Test
  void misspelledQuestionWordsCount() {
    assertThat(clause("wen/NN is/VBZ the/DT vote/NN").word()).contains("when");
    assertThat(clause("WHATS/NN new/JJ").word()).contains("what");
  }

  @Test
  void wereBeforeAnAuxiliaryMeansWhere() {
    assertThat(clause("were/VBD did/VBD they/PRP meet/VB").word()).contains("where");
    assertThat(clause("were/VBD dose/NN he/PRP live/VB").word()).contains("where");
    assertThat(clause("were/VBD they/PRP late/JJ").polar()).isTrue();
  }

  @Test
  void aQuestionMayOpenWithDoesMisspelled() {
    assertThat(clause("dose/NN anyone/NN live/VB there/RB").polar()).isTrue();
    assertThat(clause("what/WDT dose/NN did/VBD they/PRP give/VB").polar()).isFalse();
  }

  @Test
  void aStatementBehindTrueOrFalseIsAsked() {
    InterrogativeClause clause = clause("True/JJ or/CC false/JJ :/: they/PRP signed/VBD ./.");

    assertThat(clause.polar()).isTrue();
    assertThat(clause.tokens().get(0).form()).isEqualTo("they");
  }

  @Test
  void nothingBehindTrueOrFalseIsNoStatement() {
    assertThat(clause("True/JJ or/CC false/JJ ?/.").polar()).isFalse();
    assertThat(clause("true/JJ stories/NNS sell/VBP ./.").polar()).isFalse();
  }

  @Test
  void aPrepositionBelongsToItsQuestionWord() {
    InterrogativeClause clause = clause("In/IN which/WDT city/NN was/VBD it/PRP ?/.");

    assertThat(clause.word()).contains("which");
    assertThat(clause.start()).isZero();
  }
}
