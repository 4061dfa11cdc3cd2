package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.SpanCandidate;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VerdictReaderTest {
  private final List<Evidenced> article =
      PassageFixture.article("a", "The harbour opened again.", "Nobody was hurt.");

  @Test
  void theReaderDecidesWhereItIsSure() {
    assertThat(verdict(0.9999)).map(Verdict::yes).contains(true);
    assertThat(verdict(0.0001)).map(Verdict::yes).contains(false);
  }

  @Test
  void theSurerVerdictHasTheGreaterConfidence() {
    Confidence sure = verdict(0.00001).orElseThrow().confidence();
    Confidence unsure = verdict(0.4).orElseThrow().confidence();
    assertThat(sure).isGreaterThan(unsure);
  }

  @Test
  void polarityDecidesAloneWhereTheReaderCannotTell() {
    Verdict alone = verdict(0.5).orElseThrow();
    assertThat(alone.passage()).isEqualTo(article.get(0).passage());
    assertThat(alone.yes()).isTrue();
  }

  @Test
  void thereIsNoVerdictWithoutPassages() {
    assertThat(new VerdictReader(marking(0.9), WordVectors.none()).read(question(), List.of()))
        .isEmpty();
  }

  private Optional<Verdict> verdict(double yes) {
    return new VerdictReader(marking(yes), WordVectors.none()).read(question(), article);
  }

  /** A reader that marks all of the first passage. */
  private static Reader marking(double yes) {
    return (question, passages, limit) ->
        passages.stream()
            .limit(1)
            .map(
                first ->
                    new SpanCandidate(
                        first, first.passage().sentence().span(), 1, new Confidence(0.6), yes))
            .toList();
  }

  private static AnalyzedQuestion question() {
    return QuestionFixture.question(Intent.YES_NO, "did the harbour open", "harbour");
  }
}
