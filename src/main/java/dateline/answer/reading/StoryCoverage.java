package dateline.answer.reading;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dateline.news.Passage;
import dateline.news.RevisionId;
import java.util.Map;

/**
 * How much of a question each story has, in whichever of its sentences: what tells which story is
 * meant seldom stands beside the answer.
 */
final class StoryCoverage {
  private final Map<RevisionId, Double> coverage;

  /** Of a story, the passages that were matched count, and no others. */
  StoryCoverage(Terms terms) {
    coverage =
        terms.matches().stream()
            .collect(
                groupingBy(
                    match -> match.passage().id().revision(),
                    collectingAndThen(toList(), terms::coverage)));
  }

  /** The share of the question's weight that a passage's story has, 0 to 1. */
  double of(Passage passage) {
    return coverage.getOrDefault(passage.id().revision(), 0.0);
  }
}
