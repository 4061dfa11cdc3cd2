package dateline.answer;

import dateline.fact.Fact;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.news.PassageId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A retrieved passage with the facts that it is evidence of.
 *
 * @param found the passage and its retrieval score
 * @param facts in the order of their evidence
 */
public record Evidenced(ScoredPassage found, List<Fact> facts) {
  public Evidenced {
    facts = List.copyOf(facts);
  }

  /** Passages with those of the facts that each is evidence of, in the order of the passages. */
  public static List<Evidenced> of(List<ScoredPassage> found, List<Fact> facts) {
    Map<PassageId, List<Fact>> byPassage =
        facts.stream().collect(Collectors.groupingBy(fact -> fact.evidence().passage()));
    return found.stream()
        .map(
            scored ->
                new Evidenced(scored, byPassage.getOrDefault(scored.passage().id(), List.of())))
        .toList();
  }

  /** The passage itself. */
  public Passage passage() {
    return found.passage();
  }
}
