package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Token;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HeadWordTest {
  private static Optional<String> head(String tagged) {
    return HeadWord.of(InterrogativeClause.of(QuestionText.sentence(tagged))).map(Token::form);
  }

  @Test
  void whichCityAsksForACity() {
    assertThat(head("[ Which/WDT city/NN ] hosts/VBZ [ the/DT games/NNS ] ?/.")).contains("city");
  }

  @Test
  void howManyPeopleAsksForPeople() {
    assertThat(head("[ how/WRB many/JJ people/NNS ] died/VBD")).contains("people");
  }

  @Test
  void whatIsAsksForTheHeadOfThePhraseBehind() {
    assertThat(head("[ What/WP ] is/VBZ [ the/DT capital/NN ] of/IN [ France/NNP ] ?/."))
        .contains("capital");
  }

  @Test
  void anEmptyHeadGivesWayToWhatFollowsOf() {
    assertThat(head("[ What/WDT kind/NN ] of/IN [ plane/NN ] was/VBD [ it/PRP ] ?/."))
        .contains("plane");
  }

  @Test
  void aPossessorGivesWayToWhatItPossesses() {
    assertThat(head("[ What/WP ] is/VBZ [ Italy/NNP ] [ 's/POS flag/NN ] ?/.")).contains("flag");
  }

  @Test
  void whenWhereAndWhyHaveNoHead() {
    assertThat(head("When/WRB will/MD [ the/DT leaders/NNS ] meet/VB ?/.")).isEmpty();
    assertThat(head("Why/WRB did/VBD [ the/DT talks/NNS ] fail/VB ?/.")).isEmpty();
  }
}
