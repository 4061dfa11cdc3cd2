package dateline.adapter.sql;

import dateline.fact.FactStore.Stored;
import dateline.fact.ReadArticle;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.news.ShelfId;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Stores, shelves and deletes articles; each method within its caller's transaction. */
final class ArticleStorage {
  private static final String NEWEST = "SELECT id FROM revision WHERE article = ? AND newest = 1";

  private ArticleStorage() {}

  static Stored store(Connection connection, ReadArticle read, ShelfId shelf, Instant now)
      throws SQLException {
    Article article = read.article();
    if (ArticleRows.isNewest(connection, article.revision())) {
      shelve(connection, article.id(), shelf, now);
      return Stored.UNCHANGED;
    }
    long row = idOf(connection, "article", article.id().value());
    Optional<Long> before = Statements.number(connection, NEWEST, row);
    if (before.isPresent()) {
      SearchIndex.remove(connection, before.get());
      Statements.update(connection, "UPDATE revision SET newest = 0 WHERE id = ?", before.get());
    }
    // an article that goes back to what it said before is read into that revision anew
    String hash = article.revision().contentHash();
    Statements.update(connection, "DELETE FROM revision WHERE article = ? AND hash = ?", row, hash);
    insertRevision(connection, row, article);
    ReadingStorage.insert(
        connection, Statements.number(connection, NEWEST, row).orElseThrow(), read);
    shelve(connection, article.id(), shelf, now);
    return before.isPresent() ? Stored.REVISED : Stored.NEW;
  }

  /** Puts an article on a shelf; where it is not stored, nothing happens. */
  static void shelve(Connection connection, ArticleId article, ShelfId shelf, Instant now)
      throws SQLException {
    Statements.update(
        connection,
        "INSERT INTO shelf_entry (shelf, article, since)"
            + " SELECT ?, id, ? FROM article WHERE key = ? ON CONFLICT DO NOTHING",
        idOf(connection, "shelf", shelf.value()),
        now.toEpochMilli(),
        article.value());
  }

  static void unshelve(Connection connection, ArticleId article, ShelfId shelf)
      throws SQLException {
    Optional<Long> row =
        Statements.number(connection, "SELECT id FROM article WHERE key = ?", article.value());
    if (row.isEmpty()) {
      return;
    }
    Statements.update(
        connection,
        "DELETE FROM shelf_entry WHERE article = ?"
            + " AND shelf = (SELECT id FROM shelf WHERE key = ?)",
        row.get(),
        shelf.value());
    if (Statements.number(connection, "SELECT 1 FROM shelf_entry WHERE article = ?", row.get())
        .isEmpty()) {
      delete(connection, row.get());
    }
  }

  private static void delete(Connection connection, long article) throws SQLException {
    Optional<Long> newest = Statements.number(connection, NEWEST, article);
    if (newest.isPresent()) {
      SearchIndex.remove(connection, newest.get());
    }
    NameStorage.removeThoseOnlyIn(connection, article);
    Statements.update(connection, "DELETE FROM article WHERE id = ?", article);
  }

  /** The row of a key, made where it is missing; the table's name is one of ours. */
  private static long idOf(Connection connection, String table, String key) throws SQLException {
    Statements.update(
        connection, "INSERT INTO " + table + " (key) VALUES (?) ON CONFLICT DO NOTHING", key);
    return Statements.number(connection, "SELECT id FROM " + table + " WHERE key = ?", key)
        .orElseThrow();
  }

  private static void insertRevision(Connection connection, long row, Article article)
      throws SQLException {
    Publication publication = article.publication();
    Optional<PublicationDate> date = publication.date();
    Statements.update(
        connection,
        "INSERT INTO revision (article, hash, newest, text, headline_start, headline_end, outlet,"
            + " byline, day, certainty, link) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
        article.revision().contentHash(),
        article.text(),
        article.headline().start(),
        article.headline().end(),
        publication.outlet(),
        publication.byline(),
        date.map(known -> known.day().toString()),
        date.map(known -> known.certainty().name()),
        publication.link().map(URI::toString));
  }
}
