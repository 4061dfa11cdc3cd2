package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.answer.reading.SpanScores;
import dateline.answer.reading.SpanScores.Overall;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A span model in ONNX form: inputs {@code input_ids}, {@code attention_mask} and {@code
 * token_type_ids}, outputs {@code starts} and {@code ends}, all of the shape (texts, pieces), the
 * first piece of each standing for "no answer", and {@code verdicts} of the shape (texts, 2): the
 * scores of yes and no. Thread safe.
 */
final class OnnxSpanModel implements SpanModel {
  private static final int LONGEST_QUESTION = 64;
  private static final int LONGEST = 384;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final int first;
  private final int separator;

  OnnxSpanModel(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
    this.environment = environment;
    this.session = session;
    pieces = new WordPieces(vocabulary);
    first = vocabulary.required("[CLS]");
    separator = vocabulary.required("[SEP]");
  }

  @Override
  public List<SpanScores> score(String question, List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Piece> asked = end(pieces.of(question));
    int room = LONGEST - asked.size() - 3;
    List<List<Piece>> read = texts.stream().map(text -> cut(pieces.of(text), room)).toList();
    Batch batch = new Batch(read.size(), read.stream().mapToInt(List::size).max().orElse(0), asked);
    for (int row = 0; row < read.size(); row++) {
      batch.fill(row, read.get(row));
    }
    return run(batch, read);
  }

  /** What was asked last stands at the end. */
  private static List<Piece> end(List<Piece> asked) {
    return asked.subList(Math.max(0, asked.size() - LONGEST_QUESTION), asked.size());
  }

  private static List<Piece> cut(List<Piece> pieces, int longest) {
    return pieces.subList(0, Math.min(pieces.size(), longest));
  }

  private List<SpanScores> run(Batch batch, List<List<Piece>> read) {
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, batch.ids);
        OnnxTensor mask = OnnxTensor.createTensor(environment, batch.mask);
        OnnxTensor types = OnnxTensor.createTensor(environment, batch.types);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][] starts = (float[][]) result.get(0).getValue();
      float[][] ends = (float[][]) result.get(1).getValue();
      float[][] verdicts = (float[][]) result.get(2).getValue();
      List<SpanScores> scores = new ArrayList<>();
      for (int row = 0; row < read.size(); row++) {
        Overall overall = new Overall(starts[row][0] + ends[row][0], yes(verdicts[row]));
        List<Span> spans = read.get(row).stream().map(Piece::span).toList();
        int behind = batch.passageStart + spans.size();
        scores.add(
            new SpanScores(
                spans,
                overall,
                Arrays.copyOfRange(starts[row], batch.passageStart, behind),
                Arrays.copyOfRange(ends[row], batch.passageStart, behind)));
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("the neural reader failed; run doctor", e);
    }
  }

  /** The share of yes, of its score and that of no. */
  private static double yes(float[] verdict) {
    return 1 / (1 + Math.exp(verdict[1] - verdict[0]));
  }

  /** The model's inputs: [CLS] question [SEP] passage [SEP], padded behind. */
  private final class Batch {
    final long[][] ids;
    final long[][] mask;
    final long[][] types;
    final int passageStart;

    Batch(int rows, int longestPassage, List<Piece> asked) {
      passageStart = asked.size() + 2;
      int length = passageStart + longestPassage + 1;
      ids = new long[rows][length];
      mask = new long[rows][length];
      types = new long[rows][length];
      for (long[] row : ids) {
        row[0] = first;
        for (int i = 0; i < asked.size(); i++) {
          row[i + 1] = asked.get(i).id();
        }
        row[passageStart - 1] = separator;
      }
    }

    void fill(int row, List<Piece> passage) {
      int end = passageStart + passage.size();
      for (int i = 0; i < passage.size(); i++) {
        ids[row][passageStart + i] = passage.get(i).id();
      }
      ids[row][end] = separator;
      Arrays.fill(mask[row], 0, end + 1, 1);
      Arrays.fill(types[row], passageStart, end + 1, 1);
    }
  }
}
