package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
  private static final Path MODELS = Path.of("data/models");
  private static final String TEXT = "The harbour in Lindmark closed on Monday after a fire.";

  /** Of sums in another order, should a processor take one for another number of texts. */
  private static final double ROUNDING = 1e-3;

  private static SpanModel model;

  @BeforeAll
  static void load() throws IOException, OnnxModelException {
    model = new Onnx(name -> Files.newInputStream(MODELS.resolve(name))).spanModel();
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
    SpanScores scores = model.read("Where is the harbour?", TEXT);
    assertThat(best(scores, TEXT)).contains("Lindmark").doesNotContain("Monday");
  }

  @Test
  void aGlanceAtATextDoesNotDependOnTheOthers() {
    String question = "When did the harbour close?";
    List<Double> alone = model.glance(question, List.of(TEXT));
    List<String> texts = List.of("Short.", TEXT + " Again.", TEXT + " " + TEXT, TEXT);
    assertThat(model.glance(question, texts).get(3)).isCloseTo(alone.get(0), within(ROUNDING));
  }

  @Test
  void aTextThatIsTooLongIsReadUpToTheModelsLimit() {
    SpanScores scores = model.read("Where?", TEXT.repeat(100));
    assertThat(scores.size()).isBetween(300, 384);
  }

  @Test
  void anEmptyTextHasNoPieces() {
    assertThat(model.read("Where?", "").size()).isZero();
  }

  @Test
  void aGlanceTellsWhatHoldsTheAnswer() {
    List<String> texts = List.of("Bread was dear.", TEXT, "The choir sang.");
    List<Double> glances = model.glance("When did the harbour close?", texts);
    assertThat(glances).hasSize(3);
    assertThat(glances.get(1)).isGreaterThan(glances.get(0)).isGreaterThan(glances.get(2));
  }

  @Test
  void noTextsHaveNoGlances() {
    assertThat(model.glance("Where?", List.of())).isEmpty();
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    byte[] nothing = {1, 2, 3};
    assertThatThrownBy(() -> new Onnx(name -> new ByteArrayInputStream(nothing)).spanModel())
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("neural reader");
  }
}
