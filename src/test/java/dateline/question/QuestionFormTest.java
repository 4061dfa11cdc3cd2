package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WHO | which/WDT airline/NN cancelled/VBD [ the/DT flight/NN ] ?/.",
        "WHO | what/WP rock/NN star/NN announced/VBD [ a/DT tour/NN ] ?/.",
        "WHO | whose/WP$ idea/NN was/VBD it/PRP ?/.",
        "WHERE | in/IN which/WDT town/NN is/VBZ [ the/DT plant/NN ] ?/.",
        "WHERE | at/IN which/WDT hospital/NN is/VBZ he/PRP ?/.",
        "WHEN | what/WP year/NN did/VBD it/PRP open/VB ?/.",
        "WHEN | how/WRB soon/RB will/MD it/PRP open/VB ?/.",
        "HOW_MUCH | by/IN how/WRB many/JJ votes/NNS",
        "HOW_MUCH | what/WP percentage/NN of/IN people/NNS came/VBD ?/.",
        "HOW_MUCH | what/WP is/VBZ [ the/DT price/NN ] ?/.",
        "WHY | [ reason/NN ] for/IN [ the/DT strike/NN ]",
        "HOW | how/WRB did/VBD he/PRP escape/VB ?/.",
        "YES_NO | did/VBD they/PRP sign/VB ?/.",
        "YES_NO | they/PRP won/VBD ,/, right/RB ?/.",
        "YES_NO | they/PRP won/VBD ,/, did/VBD n't/RB they/PRP ?/.",
        "WHAT | which/WDT drug/NN was/VBD withdrawn/VBN ?/.",
        "WHAT | what/WP nationality/NN was/VBD he/PRP ?/."
      })
  void aFormAsksFor(Intent intent, String tagged) {
    assertThat(QuestionForm.of(QuestionText.sentence(tagged.strip())).intent()).isEqualTo(intent);
  }
}
