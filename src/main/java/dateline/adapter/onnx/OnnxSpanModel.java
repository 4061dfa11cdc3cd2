package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.answer.reading.SpanScores;
import dateline.answer.reading.SpanScores.Overall;
import java.util.List;
import java.util.Map;

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
  private final OrtEnvironment environment;
  private final OrtSession glance;
  private final OrtSession reader;
  private final WordPieces pieces;
  private final RunClock clock;

  OnnxSpanModel(
      OrtEnvironment environment,
      OrtSession glance,
      OrtSession reader,
      Vocabulary vocabulary,
      RunClock clock) {
    this.environment = environment;
    this.glance = glance;
    this.reader = reader;
    pieces = new WordPieces(vocabulary);
    this.clock = clock;
  }

  @Override
  public List<Double> glance(String question, List<String> texts) {
    return texts.parallelStream()
        .map(text -> run(glance, Pair.of(pieces, question, text), OnnxSpanModel::glance))
        .toList();
  }

  @Override
  public SpanScores read(String question, String text) {
    return run(reader, Pair.of(pieces, question, text), OnnxSpanModel::scores);
  }

  private static double glance(Pair pair, OrtSession.Result result) throws OrtException {
    return first(result, 0)[0];
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

  private <T> T run(OrtSession model, Pair pair, Outputs<T> outputs) {
    try (OnnxTensor ids = tensor(pair.ids());
        OnnxTensor mask = tensor(pair.mask());
        OnnxTensor types = tensor(pair.types());
        OrtSession.Result result =
            clock.run(
                model, Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return outputs.of(pair, result);
    } catch (OrtException e) {
      throw new IllegalStateException("the neural reader failed; run doctor", e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  /** Takes what is wanted out of a result before it is closed. */
  private interface Outputs<T> {
    T of(Pair pair, OrtSession.Result result) throws OrtException;
  }
}
