package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.SpanCandidate;
import dateline.question.AnalyzedQuestion;
import dateline.text.Span;
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
  private final ConfidenceModel confidence;
  private final WordVectors vectors;

  private SpanReader(SpanScorer scorer, ConfidenceModel confidence, WordVectors vectors) {
    this.scorer = scorer;
    this.confidence = confidence.weighing(scorer.signals());
    this.vectors = vectors;
  }

  /**
   * A reader that scores with a linear model over hand-made features: about a tenth of a
   * millisecond a passage.
   *
   * @throws IllegalArgumentException if the confidence model lacks a weight
   */
  public static SpanReader linear(
      LinearModel model, ConfidenceModel confidence, WordVectors vectors) {
    return new SpanReader(new LinearSpans(model, vectors), confidence, vectors);
  }

  /**
   * A reader that scores with a neural model: one or two tenths of a second a question.
   *
   * @throws IllegalArgumentException if the confidence model lacks a weight
   */
  public static SpanReader neural(
      SpanModel model, ConfidenceModel confidence, WordVectors vectors) {
    return new SpanReader(new NeuralSpans(model), confidence, vectors);
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

  /** A question read: all candidates, the likeliest first. */
  private record Read(AnalyzedQuestion question, Terms terms, List<ScoredSpan> spans) {}

  private Read read(AnalyzedQuestion question, List<Evidenced> passages) {
    Terms terms = new Terms(question, passages.stream().map(Evidenced::passage).toList(), vectors);
    List<ScoredSpan> spans =
        new ArrayList<>(Agreement.among(scorer.score(question, passages, terms)));
    spans.sort(Comparator.comparingDouble(ScoredSpan::score).reversed());
    return new Read(question, terms, spans);
  }

  private static SpanCandidate candidate(ScoredSpan span, Confidence confidence) {
    Span words = Edges.tidied(span.source().passage(), span.span());
    return new SpanCandidate(span.source(), words, span.score(), confidence, span.yes());
  }

  private static List<ScoredSpan> distinct(List<ScoredSpan> spans, int limit) {
    List<ScoredSpan> distinct = new ArrayList<>();
    for (ScoredSpan span : spans) {
      if (distinct.size() < limit && distinct.stream().noneMatch(span::answersLike)) {
        distinct.add(span);
      }
    }
    return distinct;
  }

  private Map<Signal, Double> signals(Read read, List<ScoredSpan> best, int place) {
    Map<Signal, Double> signals = new EnumMap<>(Signal.class);
    for (Signal signal : scorer.signals()) {
      signals.put(signal, value(signal, read, best, place));
    }
    return signals;
  }

  private double value(Signal signal, Read read, List<ScoredSpan> best, int place) {
    ScoredSpan span = best.get(place);
    AnalyzedQuestion question = read.question();
    Terms terms = read.terms();
    Nearby nearby = new Nearby(question, terms, vectors);
    return switch (signal) {
      case BIAS -> 1;
      case PROBABILITY -> probability(span, read.spans());
      case MARGIN -> margin(best, place);
      case SCORE -> span.score();
      case LEAD -> span.lead();
      case COVERAGE -> span.match().coverage();
      case KNOWN -> terms.known();
      case UNKNOWN_NAME -> truth(terms.lacksName(question));
      case FEW_WORDS -> truth(question.keywords().size() < FEW_WORDS);
      case LIKENESS -> span.match().likeness();
      case LACKING -> terms.lacking(span.match());
      case TYPED -> truth(TypeCheck.fits(question, span.source().passage(), span.span()));
      case LOCAL -> nearby.local(span);
      case VERB -> nearby.verb(span.match());
      case AHEAD -> nearby.ahead(span.match());
      case HEAD -> nearby.head(span);
    };
  }

  private static double truth(boolean holds) {
    return holds ? 1 : 0;
  }

  /** A single candidate is taken to be 1 ahead. */
  private static double margin(List<ScoredSpan> best, int place) {
    return place + 1 < best.size() ? best.get(place).score() - best.get(place + 1).score() : 1;
  }

  private static double probability(ScoredSpan span, List<ScoredSpan> all) {
    double sum = 0;
    for (ScoredSpan other : all) {
      sum += Math.exp(other.score() - all.get(0).score());
    }
    return Math.exp(span.score() - all.get(0).score()) / sum;
  }
}
