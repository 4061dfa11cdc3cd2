package dateline.adapter.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence's words as a model of names reads them: [CLS] words [SEP]. */
final class Words {
  /** Word pieces in all; a sentence's words behind that are not read. */
  private static final int LONGEST = 384;

  private final long[] ids;
  private final long[] types;
  private final int[] firsts;

  private Words(long[] ids, long[] types, int[] firsts) {
    this.ids = ids;
    this.types = types;
    this.firsts = firsts;
  }

  static Words of(WordPieces pieces, List<String> forms) {
    List<Piece> all = new ArrayList<>();
    long[] types = new long[LONGEST];
    List<Integer> firsts = new ArrayList<>();
    for (String form : forms) {
      List<Piece> word = pieces.ofWord(form);
      int end = all.size() + word.size() + 1;
      if (end >= LONGEST) {
        break;
      }
      Arrays.fill(types, all.size() + 1, end, hasCapital(form) ? 1 : 0);
      firsts.add(all.size() + 1);
      all.addAll(word);
    }
    return new Words(
        pieces.framed(List.of(all)),
        Arrays.copyOf(types, all.size() + 2),
        firsts.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The pieces are those of lower case: that a word has a capital is told beside them. */
  private static boolean hasCapital(String form) {
    return form.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The pieces' numbers. Not to be changed. */
  long[] ids() {
    return ids;
  }

  /** 1 for the pieces of words with a capital, 0 for all others. Not to be changed. */
  long[] types() {
    return types;
  }

  /** Of rows for all pieces, those for the first piece of each word that is read. */
  float[][] ofFirsts(float[][] rows) {
    return Arrays.stream(firsts).mapToObj(first -> rows[first]).toArray(float[][]::new);
  }
}
