package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.question.AnalyzedQuestion;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Scores spans by a neural reader (after Devlin et al., 2019, section 4.3): the scores of their
 * first and last piece above that of "no answer", with the passage's relevance and the kind of
 * thing asked for as prior knowledge.
 */
final class NeuralSpans implements SpanScorer {
  private static final int STARTS = 24;
  private static final int ENDS = 3;

  /** Chosen on the tuning questions and the held-out stories, where 2 to 5 differ by a point. */
  private static final double RELEVANCE = 4;

  /** What being behind the newest costs; 0.7 and 1.5 gave the same on RealTime QA (tune). */
  private static final double AGE = 0.7;

  /** "She" is no answer to "who": whoever is meant stands nearby. */
  private static final double PRONOUN = 5;

  private final WindowReader reader;

  NeuralSpans(SpanModel model) {
    reader = new WindowReader(model);
  }

  @Override
  public List<ScoredSpan> score(AnalyzedQuestion question, List<Evidenced> passages, Terms terms) {
    Map<PassageId, Fit> fits = fits(terms);
    Map<Window.Place, Mark> best = new LinkedHashMap<>();
    List<Passage> read = passages.stream().map(Evidenced::passage).toList();
    Recency recency = Recency.of(question.question(), read);
    reader.read(asked(question), Window.of(passages), recency).forEach(one -> note(one, best));
    List<ScoredSpan> spans = new ArrayList<>();
    best.forEach(
        (place, mark) -> {
          Fit fit = Objects.requireNonNull(fits.get(place.passage().passage().id()));
          double age = recency.behind(place.passage().passage());
          double prior = RELEVANCE * fit.relevance() - penalty(question, place) - AGE * age;
          spans.add(
              new ScoredSpan(
                  place.passage(), fit.match(), place.span(), mark.lead(), prior, mark.yes()));
        });
    return spans;
  }

  @Override
  public Set<Signal> signals() {
    return Set.of(Signal.BIAS, Signal.LEAD, Signal.MARGIN);
  }

  /** What was said before is read with the question, as in training. */
  private static String asked(AnalyzedQuestion question) {
    return (question.lead() + " " + question.question().text()).strip();
  }

  /** How well a window marks a span, and what it says to a question that wants a yes or a no. */
  private record Mark(double lead, double yes) {
    Mark better(Mark other) {
      return other.lead > lead ? other : this;
    }
  }

  /** How a passage matches the question, word by word and as a whole. */
  private record Fit(PassageMatch match, double relevance) {}

  private static Map<PassageId, Fit> fits(Terms terms) {
    double[] relevance = new Relevance(terms).all();
    Map<PassageId, Fit> fits = new HashMap<>();
    for (int i = 0; i < relevance.length; i++) {
      PassageMatch match = terms.matches().get(i);
      fits.put(match.passage().id(), new Fit(match, relevance[i]));
    }
    return fits;
  }

  private static double penalty(AnalyzedQuestion question, Window.Place place) {
    boolean fits = TypeCheck.fits(question, place.passage().passage(), place.span());
    return (fits ? 0 : TypeCheck.PENALTY) + (isPronoun(place) ? PRONOUN : 0);
  }

  private static boolean isPronoun(Window.Place place) {
    return place.passage().passage().sentence().tokensIn(place.span()).stream()
        .allMatch(Token::isPronoun);
  }

  private static void note(WindowReader.ReadWindow read, Map<Window.Place, Mark> best) {
    SpanScores scores = read.scores();
    for (int start : highest(0, scores.size(), STARTS, scores::start)) {
      int behind = Math.min(scores.size(), start + SpanScores.LONGEST);
      for (int end : highest(start, behind, ENDS, scores::end)) {
        Span span = new Span(scores.piece(start).start(), scores.piece(end).end());
        double lead = scores.start(start) + scores.end(end) - scores.none();
        Mark mark = new Mark(lead, scores.yes());
        if (says(span.of(read.window().text()))) {
          read.window().place(span).ifPresent(place -> best.merge(place, mark, Mark::better));
        }
      }
    }
  }

  /** A full stop alone is no answer. */
  private static boolean says(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static List<Integer> highest(int from, int to, int count, IntToDoubleFunction score) {
    return IntStream.range(from, to)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> score.applyAsDouble(i)).reversed())
        .limit(count)
        .toList();
  }
}
