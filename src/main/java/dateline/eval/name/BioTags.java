package dateline.eval.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads names out of BIO tags. A name goes on as long as "I-" tags of its type follow; an "I-" tag
 * that follows nothing of its type begins a name, as in the CoNLL-2000 scorer.
 */
final class BioTags {
  private BioTags() {}

  static List<TokenName> names(List<String> tags) {
    List<TokenName> names = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= tags.size(); i++) {
      boolean goesOn = i < tags.size() && start >= 0 && continues(tags.get(i), tags.get(start));
      if (start >= 0 && !goesOn) {
        names.add(new TokenName(start, i, label(tags.get(start))));
        start = -1;
      }
      if (start < 0 && i < tags.size() && !tags.get(i).equals("O")) {
        start = i;
      }
    }
    return names;
  }

  private static boolean continues(String tag, String first) {
    return tag.startsWith("I-") && label(tag).equals(label(first));
  }

  private static String label(String tag) {
    return tag.substring(Math.min(tag.length(), 2));
  }
}
