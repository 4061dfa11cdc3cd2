package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.answer.Proof;
import dateline.answer.Retriever;
import dateline.answer.SpanCandidate;
import dateline.answer.reading.QuotationReader;
import dateline.answer.reading.Verdict;
import dateline.fact.Fact;
import dateline.fact.FactQuery;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every handler works with. */
final class Desk {
  private static final int MOST_FACTS = 40;
  private static final int PASSAGES = 12;

  /** Of a few articles that are named, nearly all is read: the asker knows where it stands. */
  private static final int PASSAGES_OF_FEW = 40;

  private final FactStore store;
  private final ReadingTools tools;
  private final Confidence threshold;
  private final Sources sources;

  Desk(FactStore store, ReadingTools tools, Confidence threshold) {
    this.store = store;
    this.tools = tools;
    this.threshold = threshold;
    sources = new Sources(store);
  }

  FactStore store() {
    return store;
  }

  Retriever retriever() {
    return tools.retriever();
  }

  /** The passages to be read for a question, the likeliest first. */
  List<ScoredPassage> retrieve(AnalyzedQuestion question, Scope scope) {
    return tools
        .retriever()
        .retrieve(question, scope, scope.namesFew() ? PASSAGES_OF_FEW : PASSAGES);
  }

  /** The words of passages that may answer, the likeliest first. */
  List<SpanCandidate> read(AnalyzedQuestion question, List<ScoredPassage> found, int limit) {
    return tools.reader().read(question, inContext(found), limit);
  }

  /** What passages say to a question that wants a yes or a no. */
  Optional<Verdict> verdict(AnalyzedQuestion question, List<ScoredPassage> found) {
    return tools.verdicts().read(question, inContext(found));
  }

  private List<Evidenced> inContext(List<ScoredPassage> found) {
    return tools.context().apply(sources.evidence(found));
  }

  QuotationReader quotations() {
    return tools.quotations();
  }

  Sources sources() {
    return sources;
  }

  /** Whether an answer may be given. */
  boolean isEnough(Confidence confidence) {
    return confidence.compareTo(threshold) >= 0;
  }

  /** The articles don't say; the nearest line is shown if it is near enough. */
  Answer unsaid(AnalyzedQuestion question, List<ScoredPassage> found, Confidence confidence) {
    return new Answer.Unsaid(Nearest.of(question, found).map(sources::proof), confidence);
  }

  /** The facts about a name, or about the name in scope that it is most like. */
  List<Fact> factsAbout(String name, Scope scope, FactQuery query) {
    List<Fact> facts = store.facts(scope, query, MOST_FACTS);
    return facts.isEmpty() ? factsLike(name, scope, query) : facts;
  }

  private List<Fact> factsLike(String name, Scope scope, FactQuery query) {
    return store.namesLike(scope, name, 1).stream()
        .map(like -> new FactQuery(query.kind(), query.role(), Words.of(like)))
        .flatMap(like -> store.facts(scope, like, MOST_FACTS).stream())
        .toList();
  }

  /** The passage that a fact stands in. */
  Optional<Passage> passage(Fact fact) {
    return store.find(fact.evidence().passage());
  }

  /** The passage that a fact stands in, as a proof of the whole sentence. */
  Optional<Proof> sentence(Fact fact) {
    return passage(fact).map(sources::proof);
  }

  /** The scope of one article. */
  static Scope only(Scope scope, Passage passage) {
    return scope.only(Set.of(passage.id().revision().article()));
  }
}
