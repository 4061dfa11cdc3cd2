package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.Answer.YesNo.Word;
import dateline.answer.Confidence;
import dateline.answer.reading.Verdict;
import dateline.fact.ScoredPassage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Answers yes or no by the sentence that says most of what the question asks to confirm. */
final class YesNoHandler implements PassageHandler {
  private final Desk desk;

  YesNoHandler(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, List<ScoredPassage> found) {
    Optional<Verdict> verdict = desk.verdict(question, found);
    return verdict
        .filter(sure -> desk.isEnough(sure.confidence()))
        .<Answer>map(sure -> answer(question, sure))
        .orElseGet(
            () ->
                desk.unsaid(
                    question, found, verdict.map(Verdict::confidence).orElse(Confidence.NONE)));
  }

  private Answer answer(AnalyzedQuestion question, Verdict verdict) {
    return new Answer.YesNo(
        word(question, verdict.yes()),
        desk.sources().proof(verdict.passage()),
        verdict.confidence());
  }

  private static Word word(AnalyzedQuestion question, boolean yes) {
    if (question.asksTrueOrFalse()) {
      return yes ? Word.TRUE : Word.FALSE;
    }
    return yes ? Word.YES : Word.NO;
  }
}
