package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.answer.reading.QuotationReader.Said;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactQuery;
import dateline.fact.Role;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.stream.Stream;

/** Answers "what did X say (about Y)" with the quotation whose speaker and topic fit best. */
final class WhatSaidHandler implements AnswerHandler {
  private static final int PASSAGES = 15;
  private static final int CANDIDATES = 4;

  private final Desk desk;
  private final AnswerHandler otherwise;

  WhatSaidHandler(Desk desk, AnswerHandler otherwise) {
    this.desk = desk;
    this.otherwise = otherwise;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<ScoredPassage> found = desk.retriever().retrieve(question, scope, PASSAGES);
    List<ScoredPassage> passages =
        Stream.concat(found.stream(), spoken(question, scope, found)).toList();
    List<Said> said = desk.quotations().read(question, desk.sources().evidence(passages));
    if (said.isEmpty()) {
      return otherwise.answer(question, scope);
    }
    Confidence confidence = said.get(0).confidence();
    if (!desk.isEnough(confidence)) {
      return desk.unsaid(question, found, confidence);
    }
    List<Proof> proofs = said.stream().limit(CANDIDATES).map(this::proof).toList();
    return new Answer.Words(proofs.get(0), proofs.subList(1, proofs.size()), confidence);
  }

  /** The passages that quote whom the question names and were not found by its other words. */
  private Stream<ScoredPassage> spoken(
      AnalyzedQuestion question, Scope scope, List<ScoredPassage> found) {
    List<Passage> known = found.stream().map(ScoredPassage::passage).toList();
    return question.focus().subject().stream()
        .flatMap(name -> quotations(name, scope))
        .flatMap(fact -> desk.passage(fact).stream())
        .filter(passage -> known.stream().noneMatch(other -> other.id().equals(passage.id())))
        .distinct()
        .map(passage -> new ScoredPassage(passage, 0));
  }

  private Stream<Fact> quotations(String name, Scope scope) {
    List<String> words = Words.of(name);
    return words.isEmpty()
        ? Stream.empty()
        : desk
            .factsAbout(name, scope, new FactQuery(FactKind.QUOTATION, Role.SPEAKER, words))
            .stream();
  }

  private Proof proof(Said said) {
    return desk.sources().proof(said.source(), said.words());
  }
}
