package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.answer.reading.PolarityJudge;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.question.AnalyzedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers yes or no by the sentence that says most of what the question asks to confirm. */
final class YesNoHandler implements AnswerHandler {
  private static final int PASSAGES = 5;

  private final Desk desk;

  YesNoHandler(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<ScoredPassage> found = desk.retriever().retrieve(question, scope, PASSAGES);
    Optional<PolarityJudge.Verdict> verdict =
        desk.judge().judge(question, found).stream()
            .max(Comparator.comparing(PolarityJudge.Verdict::confidence));
    if (verdict.isEmpty() || !desk.isEnough(verdict.get().confidence())) {
      Confidence confidence =
          verdict.map(PolarityJudge.Verdict::confidence).orElse(Confidence.NONE);
      return desk.unsaid(question, found, confidence);
    }
    Proof proof = desk.sources().proof(verdict.get().passage());
    return new Answer.YesNo(verdict.get().yes(), proof, verdict.get().confidence());
  }
}
