package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.question.AnswerType;
import dateline.question.AnswerTypes;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.QuestionClassifier;
import dateline.question.QuestionKind;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Intent and answer type by one encoder. Thread safe.
 *
 * <p>The model takes {@code input_ids} and {@code attention_mask} of the shape (messages, pieces);
 * it gives {@code intents} and {@code types} of the shape (messages, labels), scores whose softmax
 * are probabilities. What the labels are its metadata say, separated by spaces, under the names of
 * its outputs.
 */
final class OnnxQuestionClassifier implements QuestionClassifier {
  /** As in training; what a message asks is told by its beginning. */
  private static final int LONGEST = 64;

  private final OrtEnvironment environment;
  private final OrtSession model;
  private final WordPieces pieces;
  private final RunClock clock;
  private final List<Intent> intents;
  private final AnswerTypes types;

  OnnxQuestionClassifier(
      OrtEnvironment environment, OrtSession model, Vocabulary vocabulary, RunClock clock)
      throws OrtException {
    this.environment = environment;
    this.model = model;
    pieces = new WordPieces(vocabulary);
    this.clock = clock;
    intents = labels("intents").stream().map(Intent::valueOf).toList();
    types = AnswerTypes.named(labels("types"));
  }

  private List<String> labels(String output) throws OrtException {
    return model
        .getMetadata()
        .getCustomMetadataValue(output)
        .map(names -> List.of(names.split(" ")))
        .orElseThrow(() -> new IllegalArgumentException("a question model names its " + output));
  }

  @Override
  public QuestionKind classify(AnalyzedText message) {
    List<Piece> words = pieces.of(said(message));
    long[][] row = ids(words);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, row);
        OnnxTensor mask = OnnxTensor.createTensor(environment, mask(row));
        OrtSession.Result result =
            clock.run(model, Map.of("input_ids", ids, "attention_mask", mask))) {
      IntentGuess intent =
          words.isEmpty()
              ? new IntentGuess(Intent.OUT_OF_SCOPE, 1)
              : IntentGuess.likeliest(intents, Softmax.of(scores(result, "intents")));
      AnswerType type = types.best(Softmax.of(scores(result, "types")));
      return new QuestionKind(intent, type);
    } catch (OrtException e) {
      throw new IllegalStateException("the question classifier failed; run doctor", e);
    }
  }

  /** The text of the message's sentences, which may be but a part of its text. */
  private static String said(AnalyzedText message) {
    List<Sentence> sentences = message.sentences();
    if (sentences.isEmpty()) {
      return "";
    }
    int end = sentences.get(sentences.size() - 1).span().end();
    return new Span(sentences.get(0).span().start(), end).of(message.text());
  }

  private static float[] scores(OrtSession.Result result, String output) throws OrtException {
    return ((float[][]) result.get(output).orElseThrow().getValue())[0];
  }

  private long[][] ids(List<Piece> words) {
    List<Piece> first = words.subList(0, Math.min(words.size(), LONGEST - 2));
    return new long[][] {pieces.framed(List.of(first))};
  }

  private static long[][] mask(long[][] ids) {
    long[] mask = new long[ids[0].length];
    Arrays.fill(mask, 1);
    return new long[][] {mask};
  }
}
