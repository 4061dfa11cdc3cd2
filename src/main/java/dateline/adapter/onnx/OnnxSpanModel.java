package dateline.adapter.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.answer.reading.SpanScores;
import dateline.answer.reading.SpanScores.Overall;
import java.util.List;

/**
 * A span model in ONNX form: a small model glances, at texts side by side, a large one reads.
 * Thread safe.
 *
 * <p>Both take {@code input_ids}, {@code attention_mask} and {@code token_type_ids} of the shape
 * (texts, pieces). The small one gives {@code glances} of the shape (texts, 1), the log odds that a
 * text holds the answer; the large one {@code starts} and {@code ends} of the shape (texts,
 * pieces), the first piece of each standing for "no answer", and {@code verdicts} of the shape
 * (texts, 2): the scores of yes and no.
 */
final class OnnxSpanModel implements SpanModel {
  private final OnnxModel glance;
  private final OnnxModel reader;
  private final WordPieces pieces;

  OnnxSpanModel(OnnxModel glance, OnnxModel reader, Vocabulary vocabulary) {
    this.glance = glance;
    this.reader = reader;
    pieces = new WordPieces(vocabulary);
  }

  @Override
  public List<Double> glance(String question, List<String> texts) {
    return texts.parallelStream().map(text -> glance(Pair.of(pieces, question, text))).toList();
  }

  private double glance(Pair pair) {
    return glance.run(pair.ids(), pair.types(), result -> (double) first(result, 0)[0]);
  }

  @Override
  public SpanScores read(String question, String text) {
    Pair pair = Pair.of(pieces, question, text);
    return reader.run(pair.ids(), pair.types(), result -> scores(pair, result));
  }

  private static SpanScores scores(Pair pair, OrtSession.Result result) throws OrtException {
    float[] starts = first(result, 0);
    float[] ends = first(result, 1);
    Overall overall = new Overall(starts[0] + ends[0], yes(first(result, 2)));
    return new SpanScores(pair.spans(), overall, pair.ofText(starts), pair.ofText(ends));
  }

  private static float[] first(OrtSession.Result result, int output) throws OrtException {
    return ((float[][]) result.get(output).getValue())[0];
  }

  /** The share of yes, of its score and that of no. */
  private static double yes(float[] verdict) {
    return 1 / (1 + Math.exp(verdict[1] - verdict[0]));
  }
}
