package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.answer.SpanCandidate;
import dateline.answer.reading.QuotationReader.Said;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactQuery;
import dateline.fact.Role;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers "what did X say (about Y)" with the quotation whose speaker and topic fit best. */
final class WhatSaidHandler implements AnswerHandler {
  private static final int PASSAGES = 15;
  private static final int CANDIDATES = 4;
  private static final Set<String> NAMING =
      Set.of("accuse", "blame", "criticise", "criticize", "demand", "deny", "praise", "warn");

  private final Desk desk;
  private final AnswerHandler otherwise;

  WhatSaidHandler(Desk desk, AnswerHandler otherwise) {
    this.desk = desk;
    this.otherwise = otherwise;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    return asksForWords(question) ? quote(question, scope) : otherwise.answer(question, scope);
  }

  /** "What did she blame?" asks for a thing that she named, not for her words. */
  private static boolean asksForWords(AnalyzedQuestion question) {
    return question.text().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .noneMatch(token -> token.isVerb() && NAMING.contains(token.lemma()));
  }

  private Answer quote(AnalyzedQuestion question, Scope scope) {
    List<ScoredPassage> found = desk.retriever().retrieve(question, scope, PASSAGES);
    List<ScoredPassage> passages =
        Stream.concat(found.stream(), spoken(question, scope, found)).toList();
    List<Said> said = desk.quotations().read(question, desk.sources().evidence(passages));
    if (said.isEmpty()) {
      return otherwise.answer(question, scope);
    }
    List<SpanCandidate> read = desk.read(question, passages, 1);
    Optional<Said> meant = said.stream().filter(one -> isIn(one, read)).findFirst();
    if (meant.isEmpty() && isSurer(read, said.get(0))) {
      return otherwise.answer(question, scope);
    }
    List<Said> ordered = Stream.concat(meant.stream(), said.stream()).distinct().toList();
    Confidence confidence = surest(ordered.get(0), meant.isPresent() ? read : List.of());
    if (!desk.isEnough(confidence)) {
      return desk.unsaid(question, found, confidence);
    }
    List<Proof> proofs = ordered.stream().limit(CANDIDATES).map(this::proof).toList();
    return new Answer.Words(proofs.get(0), proofs.subList(1, proofs.size()), confidence);
  }

  /** Whether the reader's words are part of a quotation: then the quotation is the answer. */
  private static boolean isIn(Said said, List<SpanCandidate> read) {
    return read.stream()
        .anyMatch(
            words ->
                said.source().passage().id().equals(words.source().passage().id())
                    && said.words().overlaps(words.span()));
  }

  private static boolean isSurer(List<SpanCandidate> read, Said said) {
    return read.stream().anyMatch(words -> words.confidence().compareTo(said.confidence()) > 0);
  }

  private static Confidence surest(Said said, List<SpanCandidate> read) {
    return Stream.concat(Stream.of(said.confidence()), read.stream().map(SpanCandidate::confidence))
        .max(Comparator.naturalOrder())
        .orElseThrow();
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
