package dateline.adapter.onnx;

import dateline.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question with texts as a model reads them: [CLS] question [SEP] text [SEP], padded behind to
 * the length of the longest.
 */
final class Batch {
  private static final int LONGEST_QUESTION = 64;
  private static final int LONGEST = 384;

  /** The longest text of a batch is at most so many times as long as its shortest. */
  private static final double ALIKE = 1.2;

  private final WordPieces pieces;
  private final List<Piece> asked;
  private final List<Text> texts;
  private final long[][] ids;
  private final long[][] mask;
  private final long[][] types;

  private Batch(WordPieces pieces, List<Piece> asked, List<Text> texts) {
    this.pieces = pieces;
    this.asked = asked;
    this.texts = texts;
    int longest = texts.stream().mapToInt(Text::length).max().orElse(0);
    ids = new long[texts.size()][textStart() + longest + 1];
    mask = new long[texts.size()][textStart() + longest + 1];
    types = new long[texts.size()][textStart() + longest + 1];
    rows().forEach(this::fill);
  }

  /** A text's pieces, and its place among all texts. */
  private record Text(int place, List<Piece> pieces) {
    int length() {
      return pieces.size();
    }
  }

  /**
   * The question's last pieces (what was asked last stands at its end) with each text's first.
   * Texts of about the same length are in one batch: padding takes as long as words.
   */
  static List<Batch> of(WordPieces pieces, String question, List<String> texts) {
    List<Piece> all = pieces.of(question);
    List<Piece> asked = all.subList(Math.max(0, all.size() - LONGEST_QUESTION), all.size());
    int room = LONGEST - asked.size() - 3;
    return alike(
            IntStream.range(0, texts.size())
                .mapToObj(place -> new Text(place, first(room, pieces.of(texts.get(place)))))
                .sorted(Comparator.comparingInt(Text::length))
                .toList())
        .map(group -> new Batch(pieces, asked, group))
        .toList();
  }

  private static Stream<List<Text>> alike(List<Text> sorted) {
    Stream.Builder<List<Text>> groups = Stream.builder();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).length() > ALIKE * sorted.get(start).length()) {
        groups.add(sorted.subList(start, i));
        start = i;
      }
    }
    return groups.build();
  }

  private static List<Piece> first(int room, List<Piece> pieces) {
    return pieces.subList(0, Math.min(pieces.size(), room));
  }

  private void fill(int row) {
    int end = textEnd(row);
    ids[row][0] = pieces.beginning();
    put(asked, row, 1);
    ids[row][textStart() - 1] = pieces.separator();
    put(texts.get(row).pieces(), row, textStart());
    ids[row][end] = pieces.separator();
    Arrays.fill(mask[row], 0, end + 1, 1);
    Arrays.fill(types[row], textStart(), end + 1, 1);
  }

  private void put(List<Piece> pieces, int row, int start) {
    for (int i = 0; i < pieces.size(); i++) {
      ids[row][start + i] = pieces.get(i).id();
    }
  }

  /** The numbers of its rows, a text each. */
  List<Integer> rows() {
    return IntStream.range(0, texts.size()).boxed().toList();
  }

  /** Where the pieces of a text stand in it. */
  List<Span> spans(int row) {
    return texts.get(row).pieces().stream().map(Piece::span).toList();
  }

  /** Of values for all pieces of a row, those for the pieces of its text. */
  float[] ofText(int row, float[] values) {
    return Arrays.copyOfRange(values, textStart(), textEnd(row));
  }

  private int textStart() {
    return asked.size() + 2;
  }

  private int textEnd(int row) {
    return textStart() + texts.get(row).length();
  }

  /** The place of a row's text among all texts. */
  int place(int row) {
    return texts.get(row).place();
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
