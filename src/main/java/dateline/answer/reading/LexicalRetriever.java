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
 * neighbours have, misspelled words included. Thread safe.
 */
public final class LexicalRetriever implements Retriever {
  private static final int FEW_ARTICLES = 3;
  private static final int SEARCHED = 60;
  private static final double PREVIOUS = 0.45;
  private static final double NEXT = 0.25;

  private final FactStore store;

  /** Finds passages in the store. */
  public LexicalRetriever(FactStore store) {
    this.store = store;
  }

  @Override
  public List<ScoredPassage> retrieve(AnalyzedQuestion question, Scope scope, int limit) {
    List<Passage> passages = candidates(question, scope);
    Terms terms = new Terms(question, passages);
    List<ScoredPassage> scored = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      scored.add(new ScoredPassage(passages.get(i), score(terms, i)));
    }
    scored.sort(Comparator.comparingDouble(ScoredPassage::score).reversed());
    return List.copyOf(scored.subList(0, Math.min(limit, scored.size())));
  }

  private List<Passage> candidates(AnalyzedQuestion question, Scope scope) {
    if (!scope.articles().isEmpty() && scope.articles().size() <= FEW_ARTICLES) {
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
        .toList();
  }

  private static double score(Terms terms, int place) {
    List<PassageMatch> matches = terms.matches();
    double sum = 0;
    for (int term = 0; term < terms.size(); term++) {
      double best = matches.get(place).best(term);
      best = Math.max(best, PREVIOUS * neighbour(matches, place, -1, term));
      best = Math.max(best, NEXT * neighbour(matches, place, 1, term));
      sum += best * terms.weight(term);
    }
    return sum;
  }

  private static double neighbour(List<PassageMatch> matches, int place, int step, int term) {
    int other = place + step;
    boolean beside =
        other >= 0 && other < matches.size() && adjacent(matches.get(place), matches.get(other));
    return beside ? matches.get(other).best(term) : 0;
  }

  private static boolean adjacent(PassageMatch one, PassageMatch other) {
    return one.passage().id().revision().equals(other.passage().id().revision())
        && Math.abs(one.passage().id().ordinal() - other.passage().id().ordinal()) == 1;
  }
}
