package dateline.eval.fact;

import dateline.eval.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reading found of the facts that people labelled.
 *
 * @param articles how many articles were read
 * @param scores how well
 * @param below the scores that are under their floors, in the scores' order
 */
public record FactReport(int articles, FactScores scores, List<Shortfall> below) {
  /**
   * A score under its floor.
   *
   * @param score the score's name
   * @param value what was reached, 0 to 1
   * @param floor what it may not fall below, 0 to 1
   */
  public record Shortfall(String score, double value, double floor) {}

  public FactReport {
    below = List.copyOf(below);
  }

  /** Reads all articles of a set and compares. */
  public static FactReport of(FactSet set, FactReading reading) {
    FactScorer scorer = new FactScorer();
    set.articles()
        .forEach(article -> scorer.add(set.labelsOf(article), reading.read(article.article())));
    FactScores scores = scorer.scores();
    return new FactReport(set.articles().size(), scores, below(scores, set.floors()));
  }

  private static List<Shortfall> below(FactScores scores, Map<String, Double> floors) {
    List<Shortfall> below = new ArrayList<>();
    byName(scores)
        .forEach(
            (name, value) -> {
              double floor = floors.getOrDefault(name, 0.0);
              if (value < floor) {
                below.add(new Shortfall(name, value, floor));
              }
            });
    return below;
  }

  /** Kinds by their F1, the rest by their share; what nothing was compared for has no score. */
  private static Map<String, Double> byName(FactScores scores) {
    Map<String, Double> byName = new LinkedHashMap<>();
    scores.kinds().forEach((kind, score) -> byName.put(kind.name(), score.f1()));
    put(byName, "ATTRIBUTION", scores.attribution());
    put(byName, "ATTRIBUTED", scores.attributed());
    put(byName, "POLARITY", scores.polarity());
    put(byName, "STANDING", scores.standing());
    put(byName, "TIMES", scores.times());
    put(byName, "NAMES", scores.names());
    return byName;
  }

  private static void put(Map<String, Double> byName, String name, Share share) {
    if (share.of() > 0) {
      byName.put(name, share.value());
    }
  }
}
