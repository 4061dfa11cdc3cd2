package dateline.answer.reading;

import dateline.answer.Retriever;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.fact.ShelvedArticle;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds passages by their words: the store's BM25 and all of the story that has most of the
 * question, or every passage where the question is about a few articles; then orders them by how
 * much of the question they, their neighbours and their whole stories have, misspelled words and
 * words of like meaning included. Thread safe.
 */
public final class LexicalRetriever implements Retriever {
  private static final int SEARCHED = 60;

  /** What being behind the newest costs, as a share of the question's weight. */
  private static final double AGE = 0.1;

  /**
   * What a passage gains where its story has all of the question: on quiz questions about held-out
   * stories 1 finds a point more, on RealTime QA (tune) half a point less.
   */
  private static final double STORY = 0.6;

  /** The same where stories are compared. */
  private static final double WHICH_STORY = 1.6;

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
    List<Match> matches = matches(question, candidates(question, scope));
    List<Passage> all = scope.namesFew() ? List.of() : withLikeliestStory(matches);
    if (all.size() > matches.size()) {
      matches = matches(question, all);
    }
    return matches.stream()
        .map(match -> new ScoredPassage(match.passage(), match.score()))
        .sorted(Comparator.comparingDouble(ScoredPassage::score).reversed())
        .limit(limit)
        .toList();
  }

  /**
   * A passage at hand.
   *
   * @param relevance of itself and its neighbours, less what its age costs
   * @param story how much of the question its story has, 0 to 1
   */
  private record Match(Passage passage, double relevance, double story) {
    double score() {
      return relevance + STORY * story;
    }

    /** How likely its story is the one that is meant. */
    double ofStory() {
      return relevance + WHICH_STORY * story;
    }
  }

  private List<Match> matches(AnalyzedQuestion question, List<Passage> passages) {
    Terms terms = new Terms(question, passages, vectors);
    double[] relevance = new Relevance(terms).all();
    StoryCoverage stories = new StoryCoverage(terms);
    Recency recency = Recency.of(question.question(), passages);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < relevance.length; i++) {
      Passage passage = passages.get(i);
      double fit = relevance[i] - AGE * recency.behind(passage);
      matches.add(new Match(passage, fit, stories.of(passage)));
    }
    return matches;
  }

  /** The passages, and all others of the likeliest story: its answer may share no word. */
  private List<Passage> withLikeliestStory(List<Match> matches) {
    Map<PassageId, Passage> passages = new LinkedHashMap<>();
    matches.forEach(match -> passages.put(match.passage().id(), match.passage()));
    matches.stream()
        .max(Comparator.comparingDouble(Match::ofStory))
        .map(match -> store.passages(match.passage().id().revision()))
        .orElse(List.of())
        .forEach(passage -> passages.putIfAbsent(passage.id(), passage));
    return List.copyOf(passages.values());
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
