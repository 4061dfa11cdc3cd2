package dateline.adapter.sql;

import dateline.fact.Fact;
import dateline.fact.FactQuery;
import dateline.fact.FactStore;
import dateline.fact.ReadArticle;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import dateline.news.ShelfId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store: one writer, and readers that see the last commit of this and other processes. */
final class SqliteFactStore implements FactStore {
  private final Connections readers;
  private final Writer writer;
  private final Runnable afterClosing;
  private final PassageSearch passages = new PassageSearch();

  SqliteFactStore(Connections readers, Writer writer, Runnable afterClosing) {
    this.readers = readers;
    this.writer = writer;
    this.afterClosing = afterClosing;
  }

  @Override
  public Stored store(ReadArticle read, ShelfId shelf, Instant now) {
    return writer.write(connection -> ArticleStorage.store(connection, read, shelf, now));
  }

  @Override
  public boolean contains(RevisionId revision) {
    return readers.read(connection -> ArticleRows.isNewest(connection, revision));
  }

  @Override
  public void shelve(ArticleId article, ShelfId shelf, Instant now) {
    writer.write(
        connection -> {
          ArticleStorage.shelve(connection, article, shelf, now);
          return true;
        });
  }

  @Override
  public void unshelve(ArticleId article, ShelfId shelf) {
    writer.write(
        connection -> {
          ArticleStorage.unshelve(connection, article, shelf);
          return true;
        });
  }

  @Override
  public List<ShelvedArticle> articles(Scope scope) {
    return readers.read(c -> ArticleRows.in(c, ScopeRows.of(c, scope)));
  }

  @Override
  public Optional<Article> find(ArticleId article) {
    return readers.read(connection -> ArticleRows.newest(connection, article));
  }

  @Override
  public Optional<Article> find(RevisionId revision) {
    return readers.read(connection -> ArticleRows.at(connection, revision));
  }

  @Override
  public Optional<Passage> find(PassageId passage) {
    return readers.read(connection -> PassageRows.find(connection, passage));
  }

  @Override
  public List<Passage> passages(RevisionId revision) {
    return readers.read(connection -> PassageRows.of(connection, revision));
  }

  @Override
  public Optional<List<Passage>> passages(Scope scope, int most) {
    return readers.read(c -> PassageRows.in(c, ScopeRows.of(c, scope), most));
  }

  @Override
  public List<Fact> facts(RevisionId revision) {
    return readers.read(connection -> FactRows.of(connection, revision));
  }

  @Override
  public List<Fact> factsOf(List<PassageId> passages) {
    return readers.read(connection -> FactRows.of(connection, passages));
  }

  @Override
  public List<Fact> facts(Scope scope, FactQuery query, int limit) {
    return readers.read(c -> FactRows.in(c, ScopeRows.of(c, scope), query, limit));
  }

  @Override
  public List<ScoredPassage> search(Scope scope, List<String> words, int limit) {
    return readers.read(c -> passages.search(c, ScopeRows.of(c, scope), words, limit));
  }

  @Override
  public List<String> namesLike(Scope scope, String name, int limit) {
    return readers.read(c -> NameSearch.like(c, ScopeRows.of(c, scope), name, limit));
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
    afterClosing.run();
  }
}
