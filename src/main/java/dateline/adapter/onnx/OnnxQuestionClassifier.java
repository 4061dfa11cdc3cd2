package dateline.adapter.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.question.AnswerTypes;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.QuestionClassifier;
import dateline.question.QuestionKind;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.List;

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

  private final OnnxModel model;
  private final WordPieces pieces;
  private final List<Intent> intents;
  private final AnswerTypes types;

  OnnxQuestionClassifier(OnnxModel model, Vocabulary vocabulary) throws OrtException {
    this.model = model;
    pieces = new WordPieces(vocabulary);
    intents = model.labels("intents").stream().map(Intent::valueOf).toList();
    types = AnswerTypes.named(model.labels("types"));
  }

  @Override
  public QuestionKind classify(AnalyzedText message) {
    List<Piece> words = pieces.of(said(message));
    List<Piece> first = words.subList(0, Math.min(words.size(), LONGEST - 2));
    long[] ids = pieces.framed(List.of(first));
    return model.run(ids, new long[ids.length], result -> kind(words.isEmpty(), result));
  }

  private QuestionKind kind(boolean silent, OrtSession.Result result) throws OrtException {
    IntentGuess intent =
        silent
            ? new IntentGuess(Intent.OUT_OF_SCOPE, 1)
            : IntentGuess.likeliest(intents, Softmax.of(scores(result, "intents")));
    return new QuestionKind(intent, types.best(Softmax.of(scores(result, "types"))));
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
}
