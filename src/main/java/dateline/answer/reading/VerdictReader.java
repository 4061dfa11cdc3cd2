package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.SpanCandidate;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides yes-no questions: by what the reader makes of the words that it marks, and by the
 * polarity of sentences where the reader cannot tell. Thread safe.
 *
 * <p>The weights are those of a logistic regression on 375 yes-no questions about held-out stories
 * ({@code data/stories/held}) that are answered and 77 that are not, the 247 of {@code
 * data/eval/questions/confirm.jsonl}, and the same 247 asked of another story ({@code
 * elsewhere.jsonl} beside it), which count half. Polarity, right in 58 % of the first, adds nothing
 * to the reader.
 */
public final class VerdictReader {
  /** Only the sentences that share most with the question are judged by their polarity. */
  private static final int JUDGED = 5;

  private static final double BIAS = -0.76;

  /** Words that are likely "not said" make a verdict of nothing; sure ones add little to it. */
  private static final double OF_DOUBT = 0.98;

  private static final double OF_SURENESS = 0.17;
  private static final double OF_VERDICT = 0.31;
  private static final double OF_COVERAGE = 1.48;

  /**
   * In log odds, what a sentence that has all of the question but a name or a number says against a
   * yes: the reader overlooks every second such name.
   */
  private static final double OTHER_DETAIL = 8;

  private final Reader reader;
  private final WordVectors vectors;
  private final PolarityJudge judge;

  /** Asks the reader first; words are the same or, by these vectors, of like meaning. */
  public VerdictReader(Reader reader, WordVectors vectors) {
    this.reader = reader;
    this.vectors = vectors;
    judge = new PolarityJudge(vectors);
  }

  /** The verdict of the passages, the best retrieved first; empty where there are none. */
  public Optional<Verdict> read(AnalyzedQuestion question, List<Evidenced> passages) {
    return reader.read(question, passages, 1).stream()
        .filter(candidate -> candidate.yes() != SpanCandidate.UNDECIDED)
        .map(candidate -> verdict(question, passages, candidate))
        .findFirst()
        .or(() -> judged(question, passages));
  }

  private Verdict verdict(
      AnalyzedQuestion question, List<Evidenced> passages, SpanCandidate marked) {
    Passage sentence = marked.source().passage();
    Terms terms = new Terms(question, passages.stream().map(Evidenced::passage).toList(), vectors);
    PassageMatch match = terms.match(sentence.id());
    double told = logit(marked.yes());
    double yes = told > 0 ? told - against(question, terms, match) : told;
    double said = logit(marked.confidence().value());
    double sure =
        BIAS
            + (said < 0 ? OF_DOUBT : OF_SURENESS) * said
            + OF_VERDICT * Math.abs(yes)
            + OF_COVERAGE * match.coverage();
    return new Verdict(sentence, yes > 0, Confidence.ofLogOdds(sure));
  }

  /** What the marked sentence has of another person, day or number says against a yes. */
  private static double against(AnalyzedQuestion question, Terms terms, PassageMatch match) {
    return OTHER_DETAIL * new OtherDetail(question, terms).share(match);
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
