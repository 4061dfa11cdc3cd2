package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.question.AnalyzedQuestion;
import dateline.question.Question;
import dateline.question.QuestionAnalyzer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

final class QuestionPropertyIT {
  private static final QuestionAnalyzer ANALYZER =
      new QuestionAnalyzer(OpenNlp.textAnalyzer(), OpenNlp.questionClassifier());

  @Property(tries = 200)
  void noStringMakesAnalysisThrow(
      @ForAll @NotBlank @StringLength(min = 1, max = 200) String message) {
    assertThat(ANALYZER.analyze(new Question(message))).hasSizeBetween(1, 3);
  }

  @Property(tries = 200)
  void noMixtureOfQuestionWordsMakesAnalysisThrow(@ForAll("mixtures") String message) {
    List<AnalyzedQuestion> questions = ANALYZER.analyze(new Question(message));

    assertThat(questions).allSatisfy(q -> assertThat(q.question().text()).isNotBlank());
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of("who", "and", "when", "?", ".", "is", "said", "about", "of", "'s", "how")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
