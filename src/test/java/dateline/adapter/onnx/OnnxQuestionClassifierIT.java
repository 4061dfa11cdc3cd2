package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.question.AnswerType.Coarse;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.QuestionClassifier;
import dateline.question.QuestionKind;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the classifier that ships. */
final class OnnxQuestionClassifierIT {
  private static final Path MODELS = Path.of("data/models");
  private static final Onnx ONNX = new Onnx(name -> Files.newInputStream(MODELS.resolve(name)));

  private static QuestionClassifier classifier;

  @BeforeAll
  static void load() throws IOException, OnnxModelException {
    classifier = ONNX.questionClassifier();
  }

  private static QuestionKind classify(String text, Span... sentences) {
    List<Sentence> said =
        List.of(sentences).stream()
            .map(span -> new Sentence(span, List.of(token(span, text)), List.of()))
            .toList();
    return classifier.classify(new AnalyzedText(text, said, List.of()));
  }

  private static Token token(Span span, String text) {
    return new Token(span, span.of(text), "NN", span.of(text));
  }

  private static QuestionKind whole(String text) {
    return classify(text, new Span(0, text.length()));
  }

  @Test
  void tellsIntentAndAnswerType() {
    QuestionKind told = whole("wen did the harbour close");
    assertThat(told.intent().intent()).isEqualTo(Intent.WHEN);
    assertThat(told.answerType().coarse()).isEqualTo(Coarse.NUM);
  }

  @Test
  void classifiesTheSentencesOfATextAlone() {
    String text = "Thanks a lot! Who runs the ferry?";
    assertThat(classify(text, new Span(14, 33))).isEqualTo(whole("Who runs the ferry?"));
  }

  @Test
  void aMessageWithoutWordsIsOutOfScope() {
    assertThat(classify("").intent()).isEqualTo(new IntentGuess(Intent.OUT_OF_SCOPE, 1));
  }

  @Test
  void aLongMessageIsToldByItsBeginning() {
    assertThat(
            whole("Where was the summit held? " + "It was great. ".repeat(100)).intent().intent())
        .isEqualTo(Intent.WHERE);
  }

  @Test
  void timesItsRuns() {
    Duration before = ONNX.inModels();
    whole("Who runs the ferry?");
    assertThat(ONNX.inModels()).isGreaterThan(before);
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] nothing = new byte[10];
    assertThatThrownBy(
            () -> new Onnx(name -> new ByteArrayInputStream(nothing)).questionClassifier())
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("question classifier");
  }
}
