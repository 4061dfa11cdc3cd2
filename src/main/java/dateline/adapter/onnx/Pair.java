package dateline.adapter.onnx;

import dateline.text.Span;
import java.util.Arrays;
import java.util.List;

/** A question and a text as a model reads them: [CLS] question [SEP] text [SEP]. */
final class Pair {
  private static final int LONGEST_QUESTION = 64;
  private static final int LONGEST = 384;

  private final List<Piece> text;
  private final int textStart;
  private final long[] ids;

  private Pair(WordPieces pieces, List<Piece> asked, List<Piece> text) {
    this.text = text;
    textStart = asked.size() + 2;
    ids = pieces.framed(List.of(asked, text));
  }

  /** The question's last pieces (what was asked last stands at its end) with the text's first. */
  static Pair of(WordPieces pieces, String question, String text) {
    List<Piece> asked = pieces.of(question);
    List<Piece> last = asked.subList(Math.max(0, asked.size() - LONGEST_QUESTION), asked.size());
    List<Piece> said = pieces.of(text);
    int room = LONGEST - last.size() - 3;
    return new Pair(pieces, last, said.subList(0, Math.min(said.size(), room)));
  }

  /** The pieces' numbers. Not to be changed. */
  long[] ids() {
    return ids;
  }

  /** 0 for the question, 1 for the text. */
  long[] types() {
    long[] types = new long[ids.length];
    Arrays.fill(types, textStart, types.length, 1);
    return types;
  }

  /** Where the pieces of the text stand in it. */
  List<Span> spans() {
    return text.stream().map(Piece::span).toList();
  }

  /** Of values for all pieces, those for the pieces of the text. */
  float[] ofText(float[] values) {
    return Arrays.copyOfRange(values, textStart, textStart + text.size());
  }
}
