package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.answer.reading.SpanModel;
import dateline.answer.reading.SpanScores;
import dateline.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the reader that ships. */
final class OnnxIT {
  private static final Path MODELS = Path.of("data/models/reader");
  private static final String TEXT = "The harbour in Lindmark closed on Monday after a fire.";

  private static SpanModel model;

  @BeforeAll
  static void load() throws IOException, OnnxModelException {
    model = Onnx.spanModel(name -> Files.newInputStream(MODELS.resolve(name)));
  }

  private static String best(SpanScores scores, String text) {
    Span best = new Span(0, 0);
    double highest = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < scores.size(); start++) {
      for (int end = start; end < scores.size(); end++) {
        if (scores.start(start) + scores.end(end) > highest) {
          highest = scores.start(start) + scores.end(end);
          best = scores.piece(start).cover(scores.piece(end));
        }
      }
    }
    return best.of(text);
  }

  @Test
  void marksTheAnswer() {
    SpanScores scores = model.score("Where is the harbour?", List.of(TEXT), 1).get(0);
    assertThat(best(scores, TEXT)).contains("Lindmark").doesNotContain("Monday");
  }

  @Test
  void textsOfDifferentLengthsDoNotDisturbEachOther() {
    String question = "When did the harbour close?";
    SpanScores alone = model.score(question, List.of(TEXT), 1).get(0);
    SpanScores beside = model.score(question, List.of("Short.", TEXT + " " + TEXT, TEXT), 3).get(2);
    assertThat(best(beside, TEXT)).isEqualTo(best(alone, TEXT));
  }

  @Test
  void aTextThatIsTooLongIsReadUpToTheModelsLimit() {
    SpanScores scores = model.score("Where?", List.of(TEXT.repeat(100)), 1).get(0);
    assertThat(scores.size()).isBetween(300, 384);
  }

  @Test
  void anEmptyTextHasNoPieces() {
    assertThat(model.score("Where?", List.of("", TEXT), 2).get(0).size()).isZero();
  }

  @Test
  void noTextsHaveNoScores() {
    assertThat(model.score("Where?", List.of(), 1)).isEmpty();
  }

  @Test
  void onlyTheMostPromisingTextsAreReadToTheEnd() {
    List<String> texts = List.of("Bread was dear.", TEXT, "The choir sang.");
    List<SpanScores> scores = model.score("When did the harbour close?", texts, 1);
    assertThat(scores).hasSize(3);
    assertThat(scores.get(1).size()).isPositive();
    assertThat(List.of(scores.get(0), scores.get(2))).containsOnly(SpanScores.UNREAD);
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    byte[] nothing = {1, 2, 3};
    assertThatThrownBy(() -> Onnx.spanModel(name -> new ByteArrayInputStream(nothing)))
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("neural reader");
  }
}
