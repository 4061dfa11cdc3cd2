package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.fact.Scope;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Answers "who said …" with the speaker of the quotation that has most of the words. */
final class WhoSaidHandler implements AnswerHandler {
  private static final int PASSAGES = 12;
  private static final double ENOUGH = 0.5;

  private final Desk desk;
  private final AnswerHandler otherwise;

  WhoSaidHandler(Desk desk, AnswerHandler otherwise) {
    this.desk = desk;
    this.otherwise = otherwise;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    QuotationRanker ranker = new QuotationRanker(question, "");
    List<Fact> quotations =
        desk.sources().evidence(desk.retriever().retrieve(question, scope, PASSAGES)).stream()
            .map(Evidenced::facts)
            .flatMap(List::stream)
            .filter(fact -> fact.kind() == FactKind.QUOTATION)
            .filter(fact -> fact.argument(Role.SPEAKER).isPresent())
            .toList();
    return ranker.rank(quotations).stream()
        .limit(1)
        .filter(fact -> ranker.share(fact) >= ENOUGH)
        .flatMap(fact -> speaker(fact, new Confidence(ranker.share(fact) * 0.9)).stream())
        .findFirst()
        .filter(answer -> desk.isEnough(answer.confidence()))
        .orElseGet(() -> otherwise.answer(question, scope));
  }

  private Optional<Answer> speaker(Fact quotation, Confidence confidence) {
    Argument speaker = quotation.arguments().get(Role.SPEAKER);
    if (speaker == null) {
      return Optional.empty();
    }
    return desk.passage(quotation)
        .filter(passage -> passage.sentence().span().contains(speaker.span()))
        .map(passage -> words(passage, speaker, confidence));
  }

  private Answer words(Passage passage, Argument speaker, Confidence confidence) {
    Proof proof = desk.sources().proof(passage, speaker.span());
    return new Answer.Words(proof, List.of(), confidence);
  }
}
