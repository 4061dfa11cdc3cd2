package dateline.eval.fact;

import dateline.eval.Share;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.ReadArticle;
import dateline.fact.Role;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares labelled and extracted facts, article by article. Not thread safe.
 *
 * <p>A label and an extracted fact are the same when they stand in the same sentence, are of one
 * kind, and each argument that decides (for an event: agent, action, patient) overlaps with a token
 * F1 of at least one half. Each is matched once, the best pairs first. Facts of the headline do not
 * count: it is not labelled.
 */
public final class FactScorer {
  private final Map<FactKind, KindScore> kinds = new EnumMap<>(FactKind.class);
  private Share attribution = Share.NONE;
  private Share attributed = Share.NONE;
  private Share polarity = Share.NONE;
  private Share standing = Share.NONE;
  private Share times = Share.NONE;
  private Share names = Share.NONE;

  private record Pair(LabelledFact label, Fact fact, double agreement) {}

  /** Starts with nothing compared. */
  public FactScorer() {
    for (FactKind kind : FactKind.values()) {
      kinds.put(kind, new KindScore(0, 0, 0));
    }
  }

  /** Compares an article's facts with the labels of that article, which are all there are. */
  public Comparison add(List<LabelledFact> labels, ReadArticle read) {
    List<Fact> facts =
        read.facts().stream()
            .filter(fact -> !read.article().headline().overlaps(fact.evidence().span()))
            .toList();
    List<Pair> pairs = pairs(labels, facts, read.article().text());
    labels.forEach(label -> count(label.kind(), new KindScore(1, 0, 0)));
    facts.forEach(fact -> count(fact.kind(), new KindScore(0, 1, 0)));
    pairs.forEach(this::judge);
    List<LabelledFact> missed = new ArrayList<>(labels);
    pairs.forEach(pair -> missed.remove(pair.label));
    missed.stream()
        .filter(label -> !label.attribution().isEmpty())
        .forEach(label -> attributed = attributed.plus(false));
    List<Fact> spurious = new ArrayList<>(facts);
    pairs.forEach(pair -> spurious.remove(pair.fact));
    return new Comparison(missed, spurious);
  }

  /** The scores over all articles added so far. */
  public FactScores scores() {
    return new FactScores(
        new EnumMap<>(kinds), attribution, attributed, polarity, standing, times, names);
  }

  private void count(FactKind kind, KindScore more) {
    kinds.merge(kind, more, KindScore::plus);
  }

  private static List<Pair> pairs(List<LabelledFact> labels, List<Fact> facts, String text) {
    List<Pair> candidates = new ArrayList<>();
    for (LabelledFact label : labels) {
      Span sentence = sentence(label, text);
      for (Fact fact : facts) {
        double agreement = FactMatcher.agreement(label, fact);
        if (agreement > 0 && sentence.overlaps(fact.evidence().span())) {
          candidates.add(new Pair(label, fact, agreement));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::agreement).reversed());
    List<Pair> taken = new ArrayList<>();
    Set<LabelledFact> labelsTaken = new HashSet<>();
    Set<Fact> factsTaken = new HashSet<>();
    for (Pair pair : candidates) {
      if (!labelsTaken.contains(pair.label) && !factsTaken.contains(pair.fact)) {
        labelsTaken.add(pair.label);
        factsTaken.add(pair.fact);
        taken.add(pair);
      }
    }
    return taken;
  }

  private static Span sentence(LabelledFact label, String text) {
    int start = text.indexOf(label.sentence());
    if (start < 0) {
      throw new IllegalArgumentException(
          "not a sentence of " + label.article() + ": " + label.sentence());
    }
    return new Span(start, start + label.sentence().length());
  }

  private void judge(Pair pair) {
    LabelledFact label = pair.label;
    Fact fact = pair.fact;
    count(label.kind(), new KindScore(0, 0, 1));
    boolean speakers = FactMatcher.attributesAlike(label, fact);
    attribution = attribution.plus(speakers);
    if (!label.attribution().isEmpty()) {
      attributed = attributed.plus(speakers);
    }
    polarity = polarity.plus(label.polarity() == fact.polarity());
    standing = standing.plus(label.standing() == fact.standing());
    for (Role role : label.resolved().keySet()) {
      boolean alike = FactMatcher.resolvesAlike(label, fact, role);
      if (role == Role.TIME) {
        times = times.plus(alike);
      } else {
        names = names.plus(alike);
      }
    }
  }
}
