package dateline.adapter.sql;

import java.util.List;

/** The Penn Treebank's tags as numbers; any other tag as 0 and its letters. */
final class PennTags {
  // an order that must not change: it is in every stored passage
  private static final List<String> TAGS =
      List.of(
          "", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS",
          "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
          "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "#", "$", ".", ",",
          ":", "-LRB-", "-RRB-", "``", "''", "HYPH", "NFP", "ADD", "AFX", "GW", "XX");

  private PennTags() {}

  static void write(ByteWriter out, String tag) {
    int index = TAGS.indexOf(tag);
    out.number(Math.max(index, 0));
    if (index <= 0) {
      out.string(tag);
    }
  }

  static String read(ByteReader in) {
    int index = in.number();
    return index == 0 ? in.string() : TAGS.get(index);
  }
}
