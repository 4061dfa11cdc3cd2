package dateline.answer.reading;

import dateline.answer.Retriever;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.fact.ShelvedArticle;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds passages by their words: the store's BM25 where there are many, every passage where the
 * question is about a few articles; then orders them by how much of the question they and their
 * neighbours have, misspelled words and words of like meaning included. Thread safe.
 */
public final class LexicalRetriever implements Retriever {
  private static final int SEARCHED = 60;

  /** What being behind the newest costs, as a share of the question's weight. */
  private static final double AGE = 0.1;

  /** The most telling words come first; frequent ones after them cost much and find little. */
  private static final int SEARCH_WORDS = 7;

  private final FactStore store;
  private final WordVectors vectors;

  /** Finds passages in the store. */
  public LexicalRetriever(FactStore store, WordVectors vectors) {
    this.vectors = vectors;
    this.store = store;
  }

  @Override
  public List<ScoredPassage> retrieve(AnalyzedQuestion question, Scope scope, int limit) {
    List<Passage> passages = candidates(question, scope);
    double[] relevance = new Relevance(new Terms(question, passages, vectors)).all();
    Recency recency = Recency.of(question.question(), passages);
    List<ScoredPassage> scored = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      double score = relevance[i] - AGE * recency.behind(passages.get(i));
      scored.add(new ScoredPassage(passages.get(i), score));
    }
    scored.sort(Comparator.comparingDouble(ScoredPassage::score).reversed());
    return List.copyOf(scored.subList(0, Math.min(limit, scored.size())));
  }

  private List<Passage> candidates(AnalyzedQuestion question, Scope scope) {
    if (scope.namesFew()) {
      return store.articles(scope).stream().map(this::passages).flatMap(List::stream).toList();
    }
    return store.search(scope, words(question), SEARCHED).stream()
        .map(ScoredPassage::passage)
        .toList();
  }

  private List<Passage> passages(ShelvedArticle shelved) {
    return store.passages(shelved.article().revision());
  }

  private static List<String> words(AnalyzedQuestion question) {
    return Stream.concat(question.keywords().stream(), question.context().stream())
        .map(Keyword::form)
        .distinct()
        .limit(SEARCH_WORDS)
        .toList();
  }
}
