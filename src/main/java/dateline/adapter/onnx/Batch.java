package dateline.adapter.onnx;

import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A question with texts as a model reads them: [CLS] question [SEP] text [SEP], padded behind. */
final class Batch {
  private static final int LONGEST_QUESTION = 64;
  private static final int LONGEST = 384;

  private final WordPieces pieces;
  private final List<Piece> asked;
  private final List<List<Piece>> texts;
  private final long[][] ids;
  private final long[][] mask;
  private final long[][] types;

  private Batch(WordPieces pieces, List<Piece> asked, List<List<Piece>> texts) {
    this.pieces = pieces;
    this.asked = asked;
    this.texts = texts;
    int longest = texts.stream().mapToInt(List::size).max().orElse(0);
    ids = new long[texts.size()][textStart() + longest + 1];
    mask = new long[texts.size()][textStart() + longest + 1];
    types = new long[texts.size()][textStart() + longest + 1];
    rows().forEach(this::fill);
  }

  /** The question's last pieces (what was asked last stands at its end) with each text's first. */
  static Batch of(WordPieces pieces, String question, List<String> texts) {
    List<Piece> all = pieces.of(question);
    List<Piece> asked = all.subList(Math.max(0, all.size() - LONGEST_QUESTION), all.size());
    int room = LONGEST - asked.size() - 3;
    return new Batch(
        pieces, asked, texts.stream().map(text -> first(room, pieces.of(text))).toList());
  }

  private static List<Piece> first(int room, List<Piece> pieces) {
    return pieces.subList(0, Math.min(pieces.size(), room));
  }

  private void fill(int row) {
    int end = textEnd(row);
    ids[row][0] = pieces.beginning();
    put(asked, row, 1);
    ids[row][textStart() - 1] = pieces.separator();
    put(texts.get(row), row, textStart());
    ids[row][end] = pieces.separator();
    Arrays.fill(mask[row], 0, end + 1, 1);
    Arrays.fill(types[row], textStart(), end + 1, 1);
  }

  private void put(List<Piece> pieces, int row, int start) {
    for (int i = 0; i < pieces.size(); i++) {
      ids[row][start + i] = pieces.get(i).id();
    }
  }

  /** The numbers of the texts. */
  List<Integer> rows() {
    return IntStream.range(0, texts.size()).boxed().toList();
  }

  /** Where the pieces of a text stand in it. */
  List<Span> spans(int row) {
    return texts.get(row).stream().map(Piece::span).toList();
  }

  /** Of values for all pieces of a row, those for the pieces of its text. */
  float[] ofText(int row, float[] values) {
    return Arrays.copyOfRange(values, textStart(), textEnd(row));
  }

  private int textStart() {
    return asked.size() + 2;
  }

  private int textEnd(int row) {
    return textStart() + texts.get(row).size();
  }

  /** The number of texts. */
  int size() {
    return texts.size();
  }

  /** The pieces' numbers, (texts, pieces). Not to be changed. */
  long[][] ids() {
    return ids;
  }

  /** 1 for a piece, 0 for padding. Not to be changed. */
  long[][] mask() {
    return mask;
  }

  /** 0 for the question, 1 for the text. Not to be changed. */
  long[][] types() {
    return types;
  }
}
