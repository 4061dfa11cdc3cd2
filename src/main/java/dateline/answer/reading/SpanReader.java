package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.SpanCandidate;
import dateline.question.AnalyzedQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reader that lets a scorer find spans and says how sure it is of the likeliest by a calibrated
 * model. Thread safe.
 */
public final class SpanReader implements Reader {
  private static final int FEW_WORDS = 2;

  private final SpanScorer scorer;
  private final Optional<SpanScorer> other;
  private final ConfidenceModel confidence;
  private final WordVectors vectors;

  private SpanReader(
      SpanScorer scorer,
      Optional<SpanScorer> other,
      ConfidenceModel confidence,
      WordVectors vectors) {
    this.scorer = scorer;
    this.other = other;
    this.confidence = confidence;
    this.vectors = vectors;
  }

  /**
   * A reader that scores with a linear model over hand-made features: about a tenth of a
   * millisecond a passage.
   */
  public static SpanReader linear(
      LinearModel model, ConfidenceModel confidence, WordVectors vectors) {
    SpanScorer scorer = new LinearSpans(model, vectors);
    return new SpanReader(scorer, Optional.empty(), confidence, vectors);
  }

  /**
   * A reader that scores with a neural model, one to two milliseconds a passage, and trusts it more
   * where the linear model agrees.
   */
  public static SpanReader neural(
      SpanModel model, LinearModel linear, ConfidenceModel confidence, WordVectors vectors) {
    SpanScorer other = new LinearSpans(linear, vectors);
    return new SpanReader(new NeuralSpans(model), Optional.of(other), confidence, vectors);
  }

  @Override
  public List<SpanCandidate> read(AnalyzedQuestion question, List<Evidenced> passages, int limit) {
    Read read = read(question, passages);
    List<ScoredSpan> best = distinct(read.spans(), limit + 1);
    List<SpanCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, best.size()); i++) {
      candidates.add(candidate(best.get(i), confidence.confidence(signals(read, best, i))));
    }
    return candidates;
  }

  /** The likeliest span with its signals; empty where there is no span. */
  Optional<Likeliest> likeliest(AnalyzedQuestion question, List<Evidenced> passages) {
    Read read = read(question, passages);
    List<ScoredSpan> best = distinct(read.spans(), 2);
    return best.stream()
        .findFirst()
        .map(span -> new Likeliest(candidate(span, Confidence.NONE), signals(read, best, 0)));
  }

  /** A span and what tells whether it is right; its confidence is not known yet. */
  record Likeliest(SpanCandidate candidate, Map<Signal, Double> signals) {}

  /**
   * A question read.
   *
   * @param spans all candidates, the likeliest first
   * @param second what the other scorer finds likeliest, if there is one
   */
  private record Read(
      AnalyzedQuestion question,
      Terms terms,
      List<ScoredSpan> spans,
      Optional<ScoredSpan> second) {}

  private Read read(AnalyzedQuestion question, List<Evidenced> passages) {
    Terms terms = new Terms(question, passages.stream().map(Evidenced::passage).toList(), vectors);
    List<ScoredSpan> spans = new ArrayList<>(scorer.score(question, passages, terms));
    spans.sort(Comparator.comparingDouble(ScoredSpan::score).reversed());
    Optional<ScoredSpan> second =
        other.flatMap(
            opinion ->
                opinion.score(question, passages, terms).stream()
                    .max(Comparator.comparingDouble(ScoredSpan::score)));
    return new Read(question, terms, spans, second);
  }

  private static SpanCandidate candidate(ScoredSpan span, Confidence confidence) {
    return new SpanCandidate(span.source(), span.span(), span.score(), confidence, span.yes());
  }

  private static List<ScoredSpan> distinct(List<ScoredSpan> spans, int limit) {
    List<ScoredSpan> distinct = new ArrayList<>();
    for (ScoredSpan span : spans) {
      if (distinct.size() < limit && distinct.stream().noneMatch(span::overlaps)) {
        distinct.add(span);
      }
    }
    return distinct;
  }

  private Map<Signal, Double> signals(Read read, List<ScoredSpan> best, int place) {
    ScoredSpan span = best.get(place);
    double next = place + 1 < best.size() ? best.get(place + 1).score() : span.score() - 1;
    Map<Signal, Double> signals = new EnumMap<>(Signal.class);
    signals.put(Signal.BIAS, 1.0);
    signals.put(Signal.PROBABILITY, probability(span, read.spans()));
    signals.put(Signal.MARGIN, span.score() - next);
    signals.put(Signal.SCORE, span.score());
    signals.put(Signal.COVERAGE, span.match().coverage());
    signals.put(Signal.KNOWN, read.terms().known());
    signals.put(Signal.UNKNOWN_NAME, read.terms().lacksName(read.question()) ? 1.0 : 0.0);
    Nearby nearby = new Nearby(read.question(), read.terms(), vectors);
    signals.put(Signal.LOCAL, nearby.local(span));
    signals.put(Signal.VERB, nearby.verb(span.match()));
    signals.put(Signal.AHEAD, nearby.ahead(span.match()));
    signals.put(Signal.HEAD, nearby.head(span));
    signals.put(Signal.LIKENESS, span.match().likeness());
    signals.put(Signal.LACKING, read.terms().lacking(span.match()));
    signals.put(
        Signal.TYPED,
        TypeCheck.fits(read.question(), span.source().passage(), span.span()) ? 1.0 : 0.0);
    signals.put(Signal.FEW_WORDS, read.question().keywords().size() < FEW_WORDS ? 1.0 : 0.0);
    signals.put(Signal.AGREEMENT, read.second().map(span::agreement).orElse(0.0));
    return signals;
  }

  private static double probability(ScoredSpan span, List<ScoredSpan> all) {
    double sum = 0;
    for (ScoredSpan other : all) {
      sum += Math.exp(other.score() - all.get(0).score());
    }
    return Math.exp(span.score() - all.get(0).score()) / sum;
  }
}
