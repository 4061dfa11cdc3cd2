package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactQuery;
import dateline.fact.Role;
import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Answers "what did X say (about Y)" from quotations whose speaker is X, those about Y first. */
final class WhatSaidHandler implements AnswerHandler {
  private static final double BASE = 0.35;
  private static final double OF_TOPIC = 0.5;

  private final Desk desk;
  private final AnswerHandler otherwise;

  WhatSaidHandler(Desk desk, AnswerHandler otherwise) {
    this.desk = desk;
    this.otherwise = otherwise;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    return question.focus().subject().stream()
        .flatMap(speaker -> said(speaker, question, scope).stream())
        .findFirst()
        .orElseGet(() -> otherwise.answer(question, scope));
  }

  private Optional<Answer> said(String speaker, AnalyzedQuestion question, Scope scope) {
    FactQuery query = new FactQuery(FactKind.QUOTATION, Role.SPEAKER, Words.of(speaker));
    QuotationRanker ranker = new QuotationRanker(question, speaker);
    List<Fact> quotations = ranker.rank(desk.factsAbout(speaker, scope, query));
    List<Proof> proofs =
        quotations.stream().limit(4).flatMap(fact -> proof(fact).stream()).toList();
    if (proofs.isEmpty()) {
      return Optional.empty();
    }
    Confidence confidence = new Confidence(BASE + OF_TOPIC * ranker.share(quotations.get(0)));
    return desk.isEnough(confidence)
        ? Optional.of(new Answer.Words(proofs.get(0), proofs.subList(1, proofs.size()), confidence))
        : Optional.of(new Answer.Unsaid(Optional.of(proofs.get(0)), confidence));
  }

  private Optional<Proof> proof(Fact fact) {
    return fact.argument(Role.WORDS)
        .flatMap(
            words ->
                desk.passage(fact)
                    .filter(passage -> passage.sentence().span().contains(words.span()))
                    .map(passage -> desk.sources().proof(passage, words.span())));
  }
}
