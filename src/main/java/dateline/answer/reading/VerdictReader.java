package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.SpanCandidate;
import dateline.answer.reading.PolarityJudge.Verdict;
import dateline.question.AnalyzedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides yes-no questions: by what the reader makes of the words that it marks, and by the
 * polarity of sentences where the reader cannot tell. Thread safe.
 *
 * <p>The weights are those of a logistic regression on 289 yes-no questions about held-out stories
 * ({@code data/stories/held}) that are answered and 49 that are not. Polarity, right in 56 %, adds
 * nothing to the reader.
 */
public final class VerdictReader {
  /** Only the sentences that share most with the question are judged by their polarity. */
  private static final int JUDGED = 5;

  private static final double BIAS = -2.27;
  private static final double OF_WORDS = 0.11;
  private static final double OF_VERDICT = 0.88;

  private final Reader reader;
  private final PolarityJudge judge;

  /** Asks the reader before the judge. */
  public VerdictReader(Reader reader, PolarityJudge judge) {
    this.reader = reader;
    this.judge = judge;
  }

  /** The verdict of the passages, the best retrieved first; empty where there are none. */
  public Optional<Verdict> read(AnalyzedQuestion question, List<Evidenced> passages) {
    return reader.read(question, passages, 1).stream()
        .filter(candidate -> candidate.yes() != SpanCandidate.UNDECIDED)
        .map(VerdictReader::verdict)
        .findFirst()
        .or(() -> judged(question, passages));
  }

  private static Verdict verdict(SpanCandidate marked) {
    double yes = logit(marked.yes());
    double sure = BIAS + OF_WORDS * logit(marked.confidence().value()) + OF_VERDICT * Math.abs(yes);
    return new Verdict(marked.source().passage(), yes > 0, Confidence.ofLogOdds(sure));
  }

  /** The log odds of a probability, kept finite. */
  private static double logit(double probability) {
    double kept = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return Math.log(kept / (1 - kept));
  }

  private Optional<Verdict> judged(AnalyzedQuestion question, List<Evidenced> passages) {
    List<Evidenced> likeliest = passages.subList(0, Math.min(JUDGED, passages.size()));
    return judge.judge(question, likeliest.stream().map(Evidenced::found).toList()).stream()
        .max(Comparator.comparing(Verdict::confidence));
  }
}
