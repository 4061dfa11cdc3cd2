package dateline.adapter.sql;

import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.news.RevisionId;
import dateline.news.ShelfId;
import dateline.text.Span;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads articles and their revisions. */
final class ArticleRows {
  private static final String COLUMNS =
      "r.text, r.headline_start, r.headline_end, r.outlet, r.byline, r.day, r.certainty, r.link";

  private ArticleRows() {}

  static Optional<Article> newest(Connection connection, ArticleId id) throws SQLException {
    return Statements.first(
        connection,
        "SELECT "
            + COLUMNS
            + " FROM revision r JOIN article a ON a.id = r.article"
            + " WHERE a.key = ? AND r.newest = 1",
        ArticleRows::article,
        id.value());
  }

  static Optional<Article> at(Connection connection, RevisionId id) throws SQLException {
    return Statements.first(
        connection,
        "SELECT "
            + COLUMNS
            + " FROM revision r JOIN article a ON a.id = r.article"
            + " WHERE a.key = ? AND r.hash = ?",
        ArticleRows::article,
        id.article().value(),
        id.contentHash());
  }

  static boolean isNewest(Connection connection, RevisionId id) throws SQLException {
    return Statements.number(
            connection,
            "SELECT r.id FROM revision r JOIN article a ON a.id = r.article"
                + " WHERE a.key = ? AND r.hash = ? AND r.newest = 1",
            id.article().value(),
            id.contentHash())
        .isPresent();
  }

  /** An article on several of the shelves counts as on the one where it stood first. */
  static List<ShelvedArticle> in(Connection connection, ScopeRows scope) throws SQLException {
    return Statements.list(
        connection,
        "SELECT "
            + COLUMNS
            + ", s.key AS shelf, min(e.since) AS since"
            + " FROM shelf_entry e JOIN shelf s ON s.id = e.shelf"
            + " JOIN revision r ON r.article = e.article AND r.newest = 1"
            + " WHERE "
            + ScopeRows.SHELVED
            + " GROUP BY e.article"
            + " ORDER BY r.day DESC, since DESC, r.id DESC",
        row ->
            new ShelvedArticle(
                article(row),
                new ShelfId(row.getString("shelf")),
                Instant.ofEpochMilli(row.getLong("since"))),
        scope.shelves(),
        scope.every(),
        scope.articles());
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("text"),
        new Span(row.getInt("headline_start"), row.getInt("headline_end")),
        new Publication(
            Optional.ofNullable(row.getString("outlet")),
            Optional.ofNullable(row.getString("byline")),
            date(row),
            Optional.ofNullable(row.getString("link")).map(URI::create)));
  }

  private static Optional<PublicationDate> date(ResultSet row) throws SQLException {
    String certainty = row.getString("certainty");
    return day(row)
        .map(day -> new PublicationDate(day, PublicationDate.Certainty.valueOf(certainty)));
  }

  /** The day of publication of the revision in a row. */
  static Optional<LocalDate> day(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("day")).map(LocalDate::parse);
  }
}
