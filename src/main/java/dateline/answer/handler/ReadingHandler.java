package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.answer.SpanCandidate;
import dateline.fact.ScoredPassage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Answers with the words that the reader finds in the passages. */
final class ReadingHandler implements PassageHandler {
  private static final int CANDIDATES = 4;

  private final Desk desk;

  ReadingHandler(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, List<ScoredPassage> found) {
    List<SpanCandidate> read = desk.read(question, found, CANDIDATES);
    if (read.isEmpty()) {
      return new Answer.Unsaid(Optional.empty(), Confidence.NONE);
    }
    Confidence confidence = read.get(0).confidence();
    if (!desk.isEnough(confidence)) {
      return desk.unsaid(question, found, confidence);
    }
    List<Proof> proofs = read.stream().map(this::proof).toList();
    return new Answer.Words(proofs.get(0), proofs.subList(1, proofs.size()), confidence);
  }

  private Proof proof(SpanCandidate candidate) {
    return desk.sources().proof(candidate.source(), candidate.span());
  }
}
