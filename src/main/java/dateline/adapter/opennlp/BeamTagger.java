package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tags a sentence's words by beam search: what OpenNLP's tagger does with a beam of 2. What does
 * not depend on the tags before is summed once a word. Immutable.
 */
final class BeamTagger {
  private static final int BEAM = 2;
  private static final Comparator<Path> LIKELIEST_FIRST =
      Comparator.comparingDouble(Path::score).reversed();

  private final TagModel model;
  private final WeightTable weights;
  private final Piece[] pieces;

  BeamTagger(TagModel model) {
    this.model = model;
    weights = model.weights();
    pieces = new Piece[weights.size()];
    Arrays.setAll(pieces, outcome -> Piece.of(weights.outcome(outcome)));
  }

  /** Tags for the words so far, and the logarithm of their probability. */
  private static final class Path {
    private final double score;
    private final int[] tags;

    Path(double score, int... tags) {
      this.score = score;
      this.tags = tags;
    }

    double score() {
      return score;
    }

    Path then(int tag, double more) {
      int[] longer = Arrays.copyOf(tags, tags.length + 1);
      longer[tags.length] = tag;
      return new Path(score + more, longer);
    }
  }

  /** The tags of the words, one for each; empty where the dictionary allows none that is known. */
  Optional<String[]> tags(String[] forms) {
    TagFeatures features = new TagFeatures(weights, forms);
    List<Path> paths = List.of(new Path(0));
    for (int i = 0; i < forms.length; i++) {
      double[] still = new double[weights.size()];
      features.addStill(i, still);
      paths = advance(paths, features, still, model.allowed(forms[i]));
    }
    return paths.stream()
        .findFirst()
        .map(best -> Arrays.stream(best.tags).mapToObj(weights::outcome).toArray(String[]::new));
  }

  /** The likeliest paths by one word; what is allowed only if no path goes on without it. */
  private List<Path> advance(
      List<Path> paths, TagFeatures features, double[] still, BitSet allowed) {
    List<Path> next = new ArrayList<>();
    for (Path path : paths) {
      double[] sums = still.clone();
      addTags(path.tags, features, sums);
      extend(path, sums, likeliest(sums, allowed), next);
      if (next.isEmpty()) {
        extend(path, sums, allowed, next);
      }
    }
    next.sort(LIKELIEST_FIRST);
    return next.subList(0, Math.min(BEAM, next.size()));
  }

  private static void extend(Path path, double[] sums, BitSet outcomes, List<Path> next) {
    double normalizer = WeightTable.normalizer(sums);
    outcomes.stream().forEach(tag -> next.add(path.then(tag, sums[tag] - normalizer)));
  }

  /** Those of the two likeliest outcomes that are allowed. */
  private static BitSet likeliest(double[] sums, BitSet allowed) {
    int first = 0;
    int second = -1;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[first]) {
        second = first;
        first = i;
      } else if (second < 0 || sums[i] > sums[second]) {
        second = i;
      }
    }
    BitSet likeliest = new BitSet(sums.length);
    likeliest.set(first, allowed.get(first));
    likeliest.set(second, allowed.get(second));
    return likeliest;
  }

  private void addTags(int[] tags, TagFeatures features, double[] sums) {
    if (tags.length == 1) {
      features.addTag(pieces[tags[0]], sums);
    } else if (tags.length > 1) {
      features.addTags(pieces[tags[tags.length - 2]], pieces[tags[tags.length - 1]], sums);
    }
  }
}
