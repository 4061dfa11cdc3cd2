package dateline.answer.reading;

import dateline.news.Passage;
import dateline.news.RevisionId;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of a question each story has, in whichever of its sentences: what tells which story is
 * meant seldom stands beside the answer.
 */
final class StoryCoverage {
  private final Terms terms;
  private final Map<RevisionId, double[]> best = new HashMap<>();

  /** Of a story, the passages that were matched count, and no others. */
  StoryCoverage(Terms terms) {
    this.terms = terms;
    terms.matches().forEach(this::note);
  }

  private void note(PassageMatch match) {
    double[] story =
        best.computeIfAbsent(match.passage().id().revision(), key -> new double[terms.size()]);
    for (int term = 0; term < story.length; term++) {
      story[term] = Math.max(story[term], match.best(term));
    }
  }

  /** The share of the question's weight that a passage's story has, 0 to 1. */
  double of(Passage passage) {
    double[] story = best.getOrDefault(passage.id().revision(), new double[terms.size()]);
    double sum = 0;
    double total = 0;
    for (int term = 0; term < story.length; term++) {
      sum += story[term] * terms.weight(term);
      total += terms.weight(term);
    }
    return total == 0 ? 0 : sum / total;
  }
}
