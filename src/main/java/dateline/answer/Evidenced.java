package dateline.answer;

import dateline.fact.Fact;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import java.util.List;

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

  /** The passage itself. */
  public Passage passage() {
    return found.passage();
  }
}
