package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Evidenced;
import dateline.answer.SpanCandidate;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpanReaderTest {
  private final List<Evidenced> passages =
      PassageFixture.article(
          "a", "The harbour closed in Lindmark.", "Boats waited for hours outside.");

  @Test
  void findsTheSpanThatScoresBest() {
    assertThat(words(Map.of("Lindmark.", 5f, "Boats", 2f), 1)).containsExactly("Lindmark.");
  }

  @Test
  void aMarkAloneIsNoAnswer() {
    List<Evidenced> marked = PassageFixture.article("a", "Boats waited .\"", "...");
    assertThat(reader(Map.of("...", 5f, "Boats", 1f)).read(question(), marked, 1))
        .singleElement()
        .extracting(SpanCandidate::words)
        .isEqualTo("Boats");
  }

  @Test
  void candidatesDoNotOverlap() {
    assertThat(words(Map.of("Lindmark.", 5f, "Boats", 4f), 2))
        .containsExactly("Lindmark.", "Boats");
  }

  @Test
  void noPassagesHaveNoAnswer() {
    assertThat(reader(Map.of()).read(question(), List.of(), 3)).isEmpty();
  }

  @Test
  void aPassageThatHasTheQuestionsWordsWinsATie() {
    assertThat(words(Map.of("The", 3f, "Boats", 3f), 1)).containsExactly("The");
  }

  @Test
  void answersFurtherAboveNoAnswerAreSurer() {
    List<SpanCandidate> low = reader(Map.of("Boats", 1f)).read(question(), passages, 1);
    List<SpanCandidate> high = reader(Map.of("Boats", 6f)).read(question(), passages, 1);
    assertThat(high.get(0).confidence()).isGreaterThan(low.get(0).confidence());
  }

  @Test
  void whatTwoStoriesSayWinsOverWhatOneSaysALittleBetter() {
    List<Evidenced> stories = new ArrayList<>(PassageFixture.article("a", "It was \"noon\" ."));
    stories.addAll(PassageFixture.article("b", "They left at noon sharp"));
    stories.addAll(PassageFixture.article("c", "They left at midnight or so"));
    Map<String, Float> scores = Map.of("\"noon\"", 3f, "noon", 3f, "midnight", 3.2f);
    assertThat(reader(scores).read(question(), stories, 2))
        .extracting(SpanCandidate::words)
        .containsExactly("\"noon\"", "midnight");
    assertThat(reader(scores).read(question(), stories.subList(1, 3), 1))
        .extracting(SpanCandidate::words)
        .containsExactly("midnight");
  }

  private List<String> words(Map<String, Float> scores, int limit) {
    return reader(scores).read(question(), passages, limit).stream()
        .map(SpanCandidate::words)
        .toList();
  }

  private static SpanReader reader(Map<String, Float> scores) {
    ConfidenceModel confidence =
        new ConfidenceModel(Map.of(Signal.BIAS, 0.0, Signal.LEAD, 0.1, Signal.MARGIN, 0.0));
    return SpanReader.neural(new FakeSpanModel(scores), confidence, WordVectors.none());
  }

  private static AnalyzedQuestion question() {
    return QuestionFixture.question(Intent.WHAT, "what happened at the harbour", "harbour");
  }
}
