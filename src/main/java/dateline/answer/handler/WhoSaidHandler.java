package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.answer.reading.QuotationReader.Said;
import dateline.fact.Argument;
import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Answers "who said …" with the speaker of the quotation that has most of the words. */
final class WhoSaidHandler implements AnswerHandler {
  private static final int PASSAGES = 12;

  private final Desk desk;
  private final AnswerHandler otherwise;

  WhoSaidHandler(Desk desk, AnswerHandler otherwise) {
    this.desk = desk;
    this.otherwise = otherwise;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    return desk
        .quotations()
        .read(
            question, desk.sources().evidence(desk.retriever().retrieve(question, scope, PASSAGES)))
        .stream()
        .flatMap(said -> answer(said).stream())
        .filter(answer -> desk.isEnough(answer.confidence()))
        .findFirst()
        .orElseGet(() -> otherwise.answer(question, scope));
  }

  private Optional<Answer> answer(Said said) {
    return said.speaker().map(speaker -> words(said, speaker));
  }

  /** Nobody is named in the question, so that the topic alone has to be enough. */
  private Answer words(Said said, Argument speaker) {
    Proof proof = desk.sources().proof(said.source(), speaker.span());
    return new Answer.Words(
        proof, List.of(), new Confidence(Math.min(1, 3 * said.confidence().value())));
  }
}
