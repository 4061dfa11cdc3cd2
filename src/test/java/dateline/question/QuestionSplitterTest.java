package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuestionSplitterTest {
  private static QuestionSplitter.Parts split(String tagged) {
    return QuestionSplitter.split(QuestionText.of(tagged), sentence -> 0);
  }

  @Test
  void chatterBeforeAQuestionIsNoPartOfIt() {
    QuestionSplitter.Parts parts =
        split("I/PRP was/VBD away/RB ./. || Who/WP signed/VBD it/PRP ?/.");

    assertThat(parts.questions()).containsExactly("Who signed it ?");
    assertThat(parts.around()).hasSize(1);
  }

  @Test
  void twoQuestionsStayTwo() {
    assertThat(split("Who/WP won/VBD ?/. || Where/WRB was/VBD it/PRP ?/.").questions())
        .containsExactly("Who won ?", "Where was it ?");
  }

  @Test
  void moreThanThreeQuestionsAreCutToThree() {
    assertThat(split("who/WP ?/. || when/WRB ?/. || where/WRB ?/. || why/WRB ?/.").questions())
        .hasSize(3);
  }

  @Test
  void joinedQuestionWordsBecomeQuestionsOfTheirOwn() {
    assertThat(split("When/WRB and/CC where/WRB will/MD they/PRP meet/VB ?/.").questions())
        .containsExactly("When will they meet ?", "where will they meet ?");
  }

  @Test
  void aBareQuestionWordTakesOverTheFirstQuestion() {
    assertThat(split("Where/WRB will/MD they/PRP meet/VB and/CC when/WRB ?/.").questions())
        .containsExactly("Where will they meet?", "when will they meet?");
  }

  @Test
  void aSingleStatementIsTheQuestion() {
    assertThat(split("summit/NN date/NN").questions()).containsExactly("summit date");
  }

  @Test
  void aSentenceLeftOpenAsks() {
    QuestionSplitter.Parts parts =
        split("The/DT last/JJ pilot/NN died/VBD ./. || He/PRP was/VBD known/VBN as/IN :/:");

    assertThat(parts.questions()).containsExactly("He was known as :");
  }

  @Test
  void whoOrWhatIsOneQuestion() {
    assertThat(
            QuestionSplitter.split(
                    QuestionText.of("who/WP or/CC what/WP is/VBZ [ Lundia/NNP ] ?/."), s -> 0)
                .questions())
        .containsExactly("who is Lundia ?");
  }

  @Test
  void asksOnceASentenceHowMuchItIsWanted() {
    List<Sentence> asked = new ArrayList<>();
    QuestionSplitter.Parts parts =
        QuestionSplitter.split(
            QuestionText.of("odd/JJ ./. || summit/NN date/NN ./. || thanks/NNS ./. || bye/UH ./."),
            sentence -> {
              asked.add(sentence);
              return sentence.tokens().size();
            });
    assertThat(asked).doesNotHaveDuplicates().hasSize(4);
    assertThat(parts.questions()).containsExactly("summit date .");
  }
}
