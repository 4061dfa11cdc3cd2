package dateline.fact;

import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import dateline.news.ShelfId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps read articles and finds passages and facts in them again.
 *
 * <p>Thread safe. Every method sees either all of an article or nothing of it, and throws {@link
 * FactStoreException} where the store itself fails.
 */
public interface FactStore extends AutoCloseable {
  /** What became of an article that was stored. */
  enum Stored {
    /** It was not known before. */
    NEW,
    /** It was known with another content: this one is its newest revision now. */
    REVISED,
    /** It was known with this content: only the shelf may have gained it. */
    UNCHANGED
  }

  /** Stores an article and puts it on a shelf, in one transaction. */
  Stored store(ReadArticle read, ShelfId shelf, Instant now);

  /**
   * Whether the revision is stored and its article's newest, so that reading it again can be saved.
   */
  boolean contains(RevisionId revision);

  /** Puts a stored article on a shelf; where it stands there already, it stays as it was. */
  void shelve(ArticleId article, ShelfId shelf, Instant now);

  /** Takes an article off a shelf; one that stands on no shelf any more is deleted. */
  void unshelve(ArticleId article, ShelfId shelf);

  /**
   * The articles in scope, the latest by date of publication first, then by when they were shelved.
   */
  List<ShelvedArticle> articles(Scope scope);

  /** The newest revision of an article, whoever may see it. */
  Optional<Article> find(ArticleId article);

  /** The article as it stood in that revision, as long as that is kept. */
  Optional<Article> find(RevisionId revision);

  /** One passage. */
  Optional<Passage> find(PassageId passage);

  /** All passages of a revision, in order; none where it is not stored. */
  List<Passage> passages(RevisionId revision);

  /**
   * All passages in scope, in the order in which they were stored; empty where they are too many.
   *
   * @param most how many are not too many, at least 1
   */
  Optional<List<Passage>> passages(Scope scope, int most);

  /** All facts of a revision, in the order of their evidence; none where it is not stored. */
  List<Fact> facts(RevisionId revision);

  /** The facts whose evidence is one of the passages, in the order of the passages. */
  List<Fact> factsOf(List<PassageId> passages);

  /**
   * The facts in scope of one kind with an argument in one role that has all of the words, letter
   * case and accents aside, those of the latest articles first.
   *
   * @param limit how many at most, at least 1
   */
  List<Fact> facts(Scope scope, FactQuery query, int limit);

  /**
   * The passages in scope that share words with the query, the best by BM25 over the sentence, the
   * names that its pronouns stand for and its article's headline first; ties in the order in which
   * they were stored.
   *
   * @param words plain words; nothing in them is an operator
   * @param limit how many at most, at least 1
   */
  List<ScoredPassage> search(Scope scope, List<String> words, int limit);

  /**
   * The distinct names in scope that are like a possibly misspelled one, the most alike first.
   *
   * @param limit how many at most, at least 1
   */
  List<String> namesLike(Scope scope, String name, int limit);

  /** Closes the store; what was stored stays. */
  @Override
  void close();
}
