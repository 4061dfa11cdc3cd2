package dateline.adapter.sql;

import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads passages. */
final class PassageRows {
  /** By how many bits a passage's row id stands above its revision's. */
  static final int ORDINAL_BITS = 20;

  private static final String SELECT =
      "SELECT p.ordinal, p.analysis, r.hash, r.day, a.key FROM passage p"
          + " JOIN revision r ON r.id = p.revision JOIN article a ON a.id = r.article ";

  /** The row ids of those in scope, not many more than are asked for. */
  private static final String IN_SCOPE =
      "SELECT p.id FROM (SELECT DISTINCT v.id FROM shelf_entry e"
          + " JOIN revision v ON v.article = e.article AND v.newest = 1"
          + " WHERE "
          + ScopeRows.SHELVED
          + " LIMIT ?4) s"
          + " JOIN passage p ON p.revision = s.id LIMIT ?4";

  private PassageRows() {}

  static long rowId(long revision, int ordinal) {
    return (revision << ORDINAL_BITS) + ordinal;
  }

  static List<Passage> of(Connection connection, RevisionId revision) throws SQLException {
    return Statements.list(
        connection,
        SELECT + "WHERE a.key = ? AND r.hash = ? ORDER BY p.ordinal",
        PassageRows::passage,
        revision.article().value(),
        revision.contentHash());
  }

  /** All in scope, in the order in which they were stored; empty where they are more than that. */
  static Optional<List<Passage>> in(Connection connection, ScopeRows scope, int most)
      throws SQLException {
    Object[] parameters = {scope.shelves(), scope.every(), scope.articles(), most + 1};
    List<Long> ids = Statements.list(connection, IN_SCOPE, row -> row.getLong(1), parameters);
    return ids.size() > most ? Optional.empty() : Optional.of(inOrder(find(connection, ids)));
  }

  private static List<Passage> inOrder(Map<Long, Passage> passages) {
    return List.copyOf(new TreeMap<>(passages).values());
  }

  static Optional<Passage> find(Connection connection, PassageId id) throws SQLException {
    return Statements.first(
        connection,
        SELECT + "WHERE a.key = ? AND r.hash = ? AND p.ordinal = ?",
        PassageRows::passage,
        id.revision().article().value(),
        id.revision().contentHash(),
        id.ordinal());
  }

  /** Those passages that there are, by their row ids. */
  static Map<Long, Passage> find(Connection connection, List<Long> rowIds) throws SQLException {
    Map<Long, Passage> found = new HashMap<>();
    Statements.list(
        connection,
        "SELECT p.id, p.ordinal, p.analysis, r.hash, r.day, a.key FROM json_each(?) j"
            + " CROSS JOIN passage p ON p.id = j.value"
            + " CROSS JOIN revision r ON r.id = p.revision"
            + " CROSS JOIN article a ON a.id = r.article",
        row -> found.put(row.getLong("id"), passage(row)),
        Statements.json(rowIds));
    return found;
  }

  static PassageId id(ResultSet row) throws SQLException {
    return new PassageId(
        new RevisionId(new ArticleId(row.getString("key")), row.getString("hash")),
        row.getInt("ordinal"));
  }

  private static Passage passage(ResultSet row) throws SQLException {
    return PassageCodec.decode(id(row), ArticleRows.day(row), row.getBytes("analysis"));
  }
}
