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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A span model in ONNX form: a small model glances, a large one reads. Thread safe.
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
    return each(glance, question, texts, OnnxSpanModel::glances);
  }

  @Override
  public List<SpanScores> read(String question, List<String> texts) {
    return each(reader, question, texts, OnnxSpanModel::spans);
  }

  private <T> List<T> each(
      OrtSession model, String question, List<String> texts, Outputs<T> outputs) {
    SortedMap<Integer, T> byPlace = new TreeMap<>();
    for (Batch batch : Batch.of(pieces, question, texts)) {
      List<T> rows = run(model, batch, outputs);
      batch.rows().forEach(row -> byPlace.put(batch.place(row), rows.get(row)));
    }
    return List.copyOf(byPlace.values());
  }

  private static List<Double> glances(Batch batch, OrtSession.Result result) throws OrtException {
    float[][] glances = (float[][]) result.get(0).getValue();
    return Stream.of(glances).map(glance -> (double) glance[0]).toList();
  }

  private static List<SpanScores> spans(Batch batch, OrtSession.Result result) throws OrtException {
    float[][] starts = (float[][]) result.get(0).getValue();
    float[][] ends = (float[][]) result.get(1).getValue();
    float[][] verdicts = (float[][]) result.get(2).getValue();
    return batch.rows().stream()
        .map(
            row ->
                new SpanScores(
                    batch.spans(row),
                    new Overall(starts[row][0] + ends[row][0], yes(verdicts[row])),
                    batch.ofText(row, starts[row]),
                    batch.ofText(row, ends[row])))
        .toList();
  }

  /** The share of yes, of its score and that of no. */
  private static double yes(float[] verdict) {
    return 1 / (1 + Math.exp(verdict[1] - verdict[0]));
  }

  private <T> List<T> run(OrtSession model, Batch batch, Outputs<T> outputs) {
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, batch.ids());
        OnnxTensor mask = OnnxTensor.createTensor(environment, batch.mask());
        OnnxTensor types = OnnxTensor.createTensor(environment, batch.types());
        OrtSession.Result result =
            clock.run(
                model, Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return outputs.of(batch, result);
    } catch (OrtException e) {
      throw new IllegalStateException("the neural reader failed; run doctor", e);
    }
  }

  /** Takes what is wanted of each row out of a result before it is closed. */
  private interface Outputs<T> {
    List<T> of(Batch batch, OrtSession.Result result) throws OrtException;
  }
}
