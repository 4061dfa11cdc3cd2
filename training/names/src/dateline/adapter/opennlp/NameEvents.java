package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is learnt from: a word's features and its label, for all words that the name tagger would
 * ask the model about. Features seen less often than a limit are left out.
 */
final class NameEvents {
  private final List<String[]> contexts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  /** The features that stay, in alphabetical order, and how often each was seen. */
  final List<String> features = new ArrayList<>();

  final List<Integer> counts = new ArrayList<>();

  /** The labels, in alphabetical order. */
  final List<String> outcomes;

  /** For each event the indices of its features. */
  final int[][] active;

  /** For each event the index of its label. */
  final int[] gold;

  NameEvents(List<BioFile.Labelled> sentences, int atLeast) {
    Gazetteer gazetteer = new Gazetteer();
    SequenceTagger tagger = new SequenceTagger();
    GoldRules rules = new GoldRules();
    for (BioFile.Labelled sentence : sentences) {
      String[] forms = sentence.forms();
      String[] ours = rules.apply(forms, sentence.labels());
      NameFeatures found = new NameFeatures(forms, tagger.tags(forms), gazetteer);
      for (int i = 0; i < forms.length; i++) {
        if (MaxentNameTagger.mayBeNamed(forms[i], i == 0 ? "O" : ours[i - 1])) {
          contexts.add(found.context(i, ours));
          labels.add(ours[i]);
        }
      }
    }
    Map<String, Integer> index = index(atLeast);
    outcomes = labels.stream().distinct().sorted().toList();
    active =
        contexts.stream()
            .map(context -> List.of(context).stream().filter(index::containsKey).mapToInt(index::get).toArray())
            .toArray(int[][]::new);
    gold = labels.stream().mapToInt(outcomes::indexOf).toArray();
    contexts.clear();
  }

  private Map<String, Integer> index(int atLeast) {
    TreeMap<String, Integer> seen = new TreeMap<>();
    contexts.forEach(context -> List.of(context).forEach(feature -> seen.merge(feature, 1, Integer::sum)));
    Map<String, Integer> index = new HashMap<>();
    seen.forEach(
        (feature, times) -> {
          if (times >= atLeast) {
            index.put(feature, features.size());
            features.add(feature);
            counts.add(times);
          }
        });
    return index;
  }
}
