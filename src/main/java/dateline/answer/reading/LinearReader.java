package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.SpanCandidate;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A reader that scores spans with a linear model over hand-made features (after Rajpurkar et al.,
 * 2016, section 5). Thread safe. Cost: about a tenth of a millisecond a passage.
 */
public final class LinearReader implements Reader {
  private static final int FEW_WORDS = 2;

  private final LinearModel model;
  private final ConfidenceModel confidence;
  private final WordVectors vectors;

  /** Scores with the one model, says how sure it is with the other. */
  public LinearReader(LinearModel model, ConfidenceModel confidence, WordVectors vectors) {
    this.vectors = vectors;
    this.model = model;
    this.confidence = confidence;
  }

  @Override
  public List<SpanCandidate> read(AnalyzedQuestion question, List<Evidenced> passages, int limit) {
    Terms terms = new Terms(question, passages.stream().map(Evidenced::passage).toList(), vectors);
    List<ScoredSpan> spans = score(question, passages, terms);
    List<ScoredSpan> best = distinct(spans, limit + 1);
    List<SpanCandidate> read = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, best.size()); i++) {
      read.add(
          candidate(
              best.get(i),
              confidence.confidence(signals(new Read(question, terms, spans), best, i))));
    }
    return read;
  }

  /** The signals of the likeliest span; empty where there is no span. */
  Map<Signal, Double> signals(AnalyzedQuestion question, List<Evidenced> passages) {
    Terms terms = new Terms(question, passages.stream().map(Evidenced::passage).toList(), vectors);
    List<ScoredSpan> spans = score(question, passages, terms);
    List<ScoredSpan> best = distinct(spans, 2);
    return best.isEmpty() ? Map.of() : signals(new Read(question, terms, spans), best, 0);
  }

  private static SpanCandidate candidate(ScoredSpan span, Confidence confidence) {
    return new SpanCandidate(span.source(), span.span(), span.score(), confidence);
  }

  private List<ScoredSpan> score(AnalyzedQuestion question, List<Evidenced> passages, Terms terms) {
    SpanFeatures features = new SpanFeatures(new QuestionClass(question), vectors);
    ReportingTime reporting = new ReportingTime(question);
    List<PassageFit> fits = PassageFit.all(terms, new Nearby(question, terms, vectors));
    List<ScoredSpan> spans = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      PassageMatch match = terms.matches().get(i);
      PassageView view = new PassageView(passages.get(i), match, fits.get(i));
      Passage passage = passages.get(i).passage();
      for (TokenRange range : CandidateFinder.find(passage)) {
        double score = score(features, view, range);
        score -= reporting.covers(view, range) ? ReportingTime.PENALTY : 0;
        Span span = range.span(passage.sentence());
        score -= TypeCheck.fits(question, passage, span) ? 0 : TypeCheck.PENALTY;
        spans.add(new ScoredSpan(passages.get(i), match, span, score));
      }
    }
    spans.sort(Comparator.comparingDouble(ScoredSpan::score).reversed());
    return spans;
  }

  private double score(SpanFeatures features, PassageView view, TokenRange range) {
    double[] sum = new double[1];
    features.emit(view, range, (index, value) -> sum[0] += model.weight(index) * value);
    return sum[0];
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

  /** A question read: its terms and all spans, the likeliest first. */
  private record Read(AnalyzedQuestion question, Terms terms, List<ScoredSpan> spans) {}

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
