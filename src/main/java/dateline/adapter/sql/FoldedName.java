package dateline.adapter.sql;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A name without letter case, accents and punctuation, for comparison with misspelled ones. */
final class FoldedName {
  private final String folded;

  FoldedName(String name) {
    folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
  }

  /**
   * Its words between spaces, two before and one after each, so that its groups of three letters
   * tell how a word begins and ends.
   */
  String padded() {
    return folded.isEmpty() ? "" : "  " + folded.replace(" ", "   ") + " ";
  }

  /** The distinct groups of three in the padded name, those between words left out. */
  List<String> trigrams() {
    TreeSet<String> groups = new TreeSet<>();
    String padded = padded();
    for (int i = 0; i + 3 <= padded.length(); i++) {
      String group = padded.substring(i, i + 3);
      if (!group.endsWith("  ")) {
        groups.add(group);
      }
    }
    return List.copyOf(groups);
  }

  /** How many mistakes a name of this length is forgiven: one in four letters, one at least. */
  int forgiven() {
    return Math.max(1, folded.length() / 4);
  }

  /**
   * The mistakes between this name, as asked for, and another or the most alike run of as many of
   * its words: "Smyth" is one away from "Jane Smith".
   */
  int distance(FoldedName full) {
    int words = words().size();
    List<String> others = full.words();
    int best = EditDistance.between(folded, full.folded);
    for (int i = 0; i + words <= others.size(); i++) {
      String run = String.join(" ", others.subList(i, i + words));
      best = Math.min(best, EditDistance.between(folded, run));
    }
    return best;
  }

  /** The mistakes between the whole names. */
  int wholeDistance(FoldedName full) {
    return EditDistance.between(folded, full.folded);
  }

  private List<String> words() {
    return Arrays.asList(folded.split(" ", -1));
  }
}
