package dateline.answer.reading;

import dateline.news.RevisionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stories that answer in the same words support one another: what one of them says may be beside
 * the point, what three of them say seldom is. The probabilities of an answer are summed over
 * articles as the strength-based re-ranker of Wang et al. (ICLR 2018) does over passages.
 */
final class Agreement {
  /** Of each answer, how well each article's best span of these words scores. */
  private final Map<String, Map<RevisionId, Double>> best = new HashMap<>();

  private Agreement() {}

  /** The spans in their order, what other articles say added to their scores. */
  static List<ScoredSpan> among(List<ScoredSpan> spans) {
    Agreement agreement = new Agreement();
    spans.forEach(agreement::note);
    return spans.stream().map(agreement::supported).toList();
  }

  private void note(ScoredSpan span) {
    best.computeIfAbsent(span.says(), words -> new HashMap<>())
        .merge(span.article(), span.score(), Math::max);
  }

  /** An article that is surer than the span's own counts as one that is as sure. */
  private ScoredSpan supported(ScoredSpan span) {
    double others =
        best.getOrDefault(span.says(), Map.of()).entrySet().stream()
            .filter(other -> !other.getKey().equals(span.article()))
            .mapToDouble(other -> Math.exp(Math.min(0, other.getValue() - span.score())))
            .sum();
    return span.supported(Math.log1p(others));
  }
}
