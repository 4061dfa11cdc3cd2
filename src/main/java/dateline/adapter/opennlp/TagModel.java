package dateline.adapter.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.TagDictionary;

/** OpenNLP's tagger as far as tagging needs it. Immutable. */
final class TagModel {
  private static final int UNKNOWN = -1;

  private final WeightTable weights;
  private final TagDictionary dictionary;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet all = new BitSet();

  private TagModel(WeightTable weights, TagDictionary dictionary) {
    this.weights = weights;
    this.dictionary = dictionary;
    for (int i = 0; i < weights.size(); i++) {
      numbers.put(weights.outcome(i), i);
      all.set(i);
    }
  }

  /** Reads a tagger's model file. */
  static TagModel read(InputStream in) throws IOException {
    ModelParts parts = ModelParts.read(in);
    InputStream dictionary = new ByteArrayInputStream(parts.part("tags.tagdict"));
    return new TagModel(WeightFile.read(parts.part("pos.model")), POSDictionary.create(dictionary));
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
