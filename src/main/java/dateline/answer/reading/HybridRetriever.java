package dateline.answer.reading;

import dateline.answer.Retriever;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
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
 * Finds passages: every one in scope where they are not too many, or else the store's best by BM25
 * and all of the story that has most of the question. Orders them by how much of the question they,
 * their neighbours and their whole stories have, misspelled words and words of like meaning
 * included, and by how alike question and stretch of text are by their learnt vectors. Thread safe.
 */
public final class HybridRetriever implements Retriever {
  /**
   * So many passages are all looked at, some forty articles: a search finds neither what is
   * misspelled nor what is said in other words.
   */
  private static final int WHOLE = 1_000;

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

  /**
   * What a passage gains where its stretch of text and the question are as alike as can be: 3 and 4
   * find as much for held-out stories' questions among 24 stories, less for quiz questions.
   */
  private static final double LIKENESS = 2;

  private final FactStore store;
  private final WordVectors words;
  private final TextVectors texts;

  /** Finds passages in the store. */
  public HybridRetriever(FactStore store, WordVectors words, TextVectors texts) {
    this.words = words;
    this.texts = texts;
    this.store = store;
  }

  @Override
  public List<ScoredPassage> retrieve(AnalyzedQuestion question, Scope scope, int limit) {
    return store
        .passages(scope, WHOLE)
        .map(all -> matches(question, all))
        .orElseGet(() -> searched(question, scope))
        .stream()
        .map(match -> new ScoredPassage(match.passage(), match.score()))
        .sorted(Comparator.comparingDouble(ScoredPassage::score).reversed())
        .limit(limit)
        .toList();
  }

  /**
   * A passage at hand.
   *
   * @param relevance of itself and its neighbours, with their likeness, less what its age costs
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
    Terms terms = new Terms(question, passages, words);
    Stretches stretches = new Stretches(question, passages, texts);
    double[] relevance = new Relevance(terms).all();
    StoryCoverage stories = new StoryCoverage(terms);
    Recency recency = Recency.of(question.question(), passages);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < relevance.length; i++) {
      Passage passage = passages.get(i);
      double fit =
          relevance[i] + LIKENESS * stretches.likeness(passage) - AGE * recency.behind(passage);
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

  private List<Match> searched(AnalyzedQuestion question, Scope scope) {
    List<Passage> found =
        store.search(scope, words(question), SEARCHED).stream()
            .map(ScoredPassage::passage)
            .toList();
    List<Match> matches = matches(question, found);
    List<Passage> all = withLikeliestStory(matches);
    return all.size() > matches.size() ? matches(question, all) : matches;
  }

  private static List<String> words(AnalyzedQuestion question) {
    return Stream.concat(question.keywords().stream(), question.context().stream())
        .map(Keyword::form)
        .distinct()
        .limit(SEARCH_WORDS)
        .toList();
  }
}
