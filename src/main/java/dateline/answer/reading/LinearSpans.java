package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.answer.SpanCandidate;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Scores the spans that have an answer's shape with a linear model over hand-made features (after
 * Rajpurkar et al., 2016, section 5).
 */
final class LinearSpans implements SpanScorer {
  private final LinearModel model;
  private final WordVectors vectors;

  LinearSpans(LinearModel model, WordVectors vectors) {
    this.model = model;
    this.vectors = vectors;
  }

  @Override
  public List<ScoredSpan> score(AnalyzedQuestion question, List<Evidenced> passages, Terms terms) {
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
        spans.add(new ScoredSpan(passages.get(i), match, span, score, 0, SpanCandidate.UNDECIDED));
      }
    }
    return spans;
  }

  @Override
  public Set<Signal> signals() {
    return EnumSet.complementOf(EnumSet.of(Signal.LEAD));
  }

  private double score(SpanFeatures features, PassageView view, TokenRange range) {
    double[] sum = new double[1];
    features.emit(view, range, (index, value) -> sum[0] += model.weight(index) * value);
    return sum[0];
  }
}
