package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.question.AnalyzedQuestion;
import dateline.question.AnswerType.Coarse;
import dateline.question.Intent;
import dateline.question.Keyword;
import dateline.question.Question;
import dateline.question.QuestionAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnalyzedQuestionIT {
  private static final QuestionAnalyzer ANALYZER =
      new QuestionAnalyzer(OpenNlp.textAnalyzer(), OpenNlp.questionClassifier());

  private static AnalyzedQuestion analyze(String message) {
    return ANALYZER.analyze(new Question(message)).get(0);
  }

  @Test
  void aDateIsAskedForWithoutAQuestionWord() {
    assertThat(analyze("summit date?").intent()).isEqualTo(Intent.WHEN);
  }

  @Test
  void aStateIsAskedForWithoutAQuestionWord() {
    assertThat(analyze("ceasefire agreed yet?").intent()).isEqualTo(Intent.YES_NO);
  }

  @Test
  void aSpeakerInLowerCaseIsFound() {
    AnalyzedQuestion question = analyze("what did sanders say about sanctions");

    assertThat(question.intent()).isEqualTo(Intent.WHAT_SAID);
    assertThat(question.focus().subject()).contains("sanders");
    assertThat(question.focus().topic()).contains("sanctions");
  }

  @Test
  void theAskingSentenceOfALongMessageDecides() {
    AnalyzedQuestion question =
        analyze("My aunt was on that ferry last year. How many people drowned?");

    assertThat(question.intent()).isEqualTo(Intent.HOW_MUCH);
    assertThat(question.answerType().coarse()).isEqualTo(Coarse.NUM);
    assertThat(question.keywords()).extracting(Keyword::lemma).doesNotContain("aunt");
    assertThat(question.context()).extracting(Keyword::lemma).contains("aunt");
    assertThat(question.focus().head()).contains("people");
  }

  @Test
  void twoQuestionsInOneMessageAreTwo() {
    List<AnalyzedQuestion> questions =
        ANALYZER.analyze(new Question("Who signed the treaty and when?"));

    assertThat(questions)
        .extracting(AnalyzedQuestion::intent)
        .containsExactly(Intent.WHO, Intent.WHEN);
  }

  @Test
  void aMessageWithoutWordsIsOutOfScope() {
    assertThat(analyze("?!").intent()).isEqualTo(Intent.OUT_OF_SCOPE);
  }
}
