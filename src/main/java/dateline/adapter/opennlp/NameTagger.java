package dateline.adapter.opennlp;

import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/** Labels a sentence's words with BIO tags of names ("B-PER", "I-PER", "O"). Not thread safe. */
final class NameTagger {
  private static final int BEAM = 2;

  private final BeamSearch search;
  private final Gazetteer gazetteer;

  NameTagger(NameModel model, Gazetteer gazetteer) {
    this.search = new BeamSearch(BEAM, model.weights(), 0);
    this.gazetteer = gazetteer;
  }

  /** The labels of the words, one for each. */
  List<String> labels(String[] forms, String[] tags) {
    NameFeatures features = new NameFeatures(forms, tags, gazetteer);
    BeamSearchContextGenerator<String> contexts =
        (index, words, outcomes, more) -> features.context(index, outcomes);
    SequenceValidator<String> validator =
        (index, words, outcomes, outcome) -> mayFollow(index, outcomes, outcome);
    Sequence best = search.bestSequence(forms, null, contexts, validator);
    return best == null
        ? List.copyOf(java.util.Collections.nCopies(forms.length, "O"))
        : best.getOutcomes();
  }

  private static boolean mayFollow(int index, String[] outcomes, String outcome) {
    if (!outcome.startsWith("I-")) {
      return true;
    }
    return index > 0 && outcomes[index - 1].endsWith(outcome.substring(1));
  }
}
