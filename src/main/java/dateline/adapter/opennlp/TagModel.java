package dateline.adapter.opennlp;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;

/** OpenNLP's tagger as far as tagging needs it. Immutable. */
final class TagModel {
  private static final int UNKNOWN = -1;

  private final WeightTable weights;
  private final TagDictionary dictionary;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet all = new BitSet();

  TagModel(POSModel model) {
    MaxentModel maxent = model.getArtifact("pos.model");
    weights = WeightTable.of(maxent);
    dictionary = model.getFactory().getTagDictionary();
    for (int i = 0; i < weights.size(); i++) {
      numbers.put(weights.outcome(i), i);
      all.set(i);
    }
  }

  /** The weights of features. */
  WeightTable weights() {
    return weights;
  }

  /** The outcomes that a word may have: all of them where the dictionary does not know it. */
  BitSet allowed(String form) {
    String[] known = dictionary.getTags(form);
    if (known == null) {
      return all;
    }
    BitSet allowed = new BitSet(weights.size());
    for (String tag : known) {
      int number = numbers.getOrDefault(tag, UNKNOWN);
      if (number != UNKNOWN) {
        allowed.set(number);
      }
    }
    return allowed;
  }
}
