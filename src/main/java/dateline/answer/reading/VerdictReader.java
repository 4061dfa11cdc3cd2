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
 * Decides yes-no questions: by what the reader makes of the words that it marks together with the
 * polarity of their sentence, and by polarity alone where the reader cannot tell. Thread safe.
 *
 * <p>All weights are those of logistic regressions on the yes-no questions about the held-out
 * stories ({@code data/stories/held}; 134 that are answered and 23 that are not), where 70 % of the
 * verdicts are right in cross-validation; the reader alone decides 65 % rightly, polarity 66 %.
 */
public final class VerdictReader {
  /** Only the sentences that share most with the question are judged by their polarity. */
  private static final int JUDGED = 5;

  private static final double BIAS = -0.571;
  private static final double OF_READER = 0.219;
  private static final double OF_POLARITY = 0.830;

  private static final double SURE_BIAS = -0.402;
  private static final double SURE_OF_WORDS = 0.231;
  private static final double SURE_OF_VERDICT = 0.661;

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
        .map(marked -> verdict(question, marked))
        .findFirst()
        .or(() -> judged(question, passages));
  }

  private Verdict verdict(AnalyzedQuestion question, SpanCandidate marked) {
    boolean affirmed =
        judge.judge(question, List.of(marked.source().found())).stream().allMatch(Verdict::yes);
    double sum = BIAS + OF_READER * logit(marked.yes()) + OF_POLARITY * (affirmed ? 1 : -1);
    double sure =
        SURE_BIAS
            + SURE_OF_WORDS * logit(marked.confidence().value())
            + SURE_OF_VERDICT * Math.abs(sum);
    return new Verdict(marked.source().passage(), sum > 0, Confidence.ofLogOdds(sure));
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
