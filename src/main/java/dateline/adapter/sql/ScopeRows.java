package dateline.adapter.sql;

import dateline.fact.Scope;
import dateline.news.ArticleId;
import dateline.news.ShelfId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scope by the ids of its rows, as JSON for {@code json_each}.
 *
 * @param shelves the shelves that exist
 * @param every whether all articles on them count
 * @param articles otherwise, those that do
 */
record ScopeRows(String shelves, boolean every, String articles) {
  /** Whether an entry of a shelf, {@code e}, is in scope; three values. */
  static final String SHELVED =
      "e.shelf IN (SELECT value FROM json_each(?1))"
          + " AND (?2 OR e.article IN (SELECT value FROM json_each(?3)))";

  /** Whether a passage's or fact's revision, given as {@code %s}, may be seen; three values. */
  static final String VISIBLE =
      "EXISTS (SELECT 1 FROM revision v JOIN shelf_entry e ON e.article = v.article"
          + " WHERE v.id = %s AND v.newest = 1"
          + " AND "
          + SHELVED
          + ")";

  static ScopeRows of(Connection connection, Scope scope) throws SQLException {
    return new ScopeRows(
        ids(connection, "shelf", scope.shelves().stream().map(ShelfId::value).toList()),
        scope.articles().isEmpty(),
        ids(connection, "article", scope.articles().stream().map(ArticleId::value).toList()));
  }

  private static String ids(Connection connection, String table, Collection<String> keys)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    for (String key : keys) {
      Statements.number(connection, "SELECT id FROM " + table + " WHERE key = ?", key)
          .ifPresent(ids::add);
    }
    return Statements.json(ids);
  }
}
