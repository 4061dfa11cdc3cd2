package dateline.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.answer.reading.SpanModel;
import dateline.answer.reading.SpanScores;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A span model in ONNX form: inputs {@code input_ids}, {@code attention_mask} and {@code
 * token_type_ids}, outputs {@code starts} and {@code ends}, all of the shape (texts, pieces), the
 * first piece of each standing for "no answer". Thread safe.
 */
final class OnnxSpanModel implements SpanModel {
  private static final int LONGEST_QUESTION = 60;
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
    List<Piece> asked = cut(pieces.of(question), LONGEST_QUESTION);
    int room = LONGEST - asked.size() - 3;
    List<List<Piece>> read = texts.stream().map(text -> cut(pieces.of(text), room)).toList();
    Batch batch = new Batch(read.size(), read.stream().mapToInt(List::size).max().orElse(0), asked);
    for (int row = 0; row < read.size(); row++) {
      batch.fill(row, read.get(row));
    }
    return run(batch, read);
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
      List<SpanScores> scores = new ArrayList<>();
      for (int row = 0; row < read.size(); row++) {
        scores.add(scores(read.get(row), batch.passageStart, starts[row], ends[row]));
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("the neural reader failed; run doctor", e);
    }
  }

  private static SpanScores scores(List<Piece> pieces, int from, float[] starts, float[] ends) {
    List<Span> spans = pieces.stream().map(Piece::span).toList();
    return new SpanScores(
        spans,
        starts[0] + ends[0],
        Arrays.copyOfRange(starts, from, from + spans.size()),
        Arrays.copyOfRange(ends, from, from + spans.size()));
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
