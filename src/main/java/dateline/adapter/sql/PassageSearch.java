package dateline.adapter.sql;

import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds passages by BM25.
 *
 * @see <a href="https://sqlite.org/fts5.html#the_bm25_function">FTS5's bm25, k1 1.2, b 0.75</a>
 */
final class PassageSearch {
  /** Enough that most of a store's shelves show their best among them. */
  private static final int AT_LEAST = 200;

  private static final String VISIBLE =
      String.format(Locale.ROOT, ScopeRows.VISIBLE, "(f.rowid >> 20)");

  private PassageSearch() {}

  private record Hit(long rowId, double score, boolean visible) {}

  static List<ScoredPassage> search(
      Connection connection, ScopeRows scope, List<String> words, int limit) throws SQLException {
    Optional<String> expression = FtsExpression.any(words);
    if (expression.isEmpty()) {
      return List.of();
    }
    List<ScoredPassage> found = new ArrayList<>();
    for (Hit hit : hits(connection, scope, expression.get(), limit)) {
      Optional<Passage> passage = PassageRows.find(connection, hit.rowId());
      passage.ifPresent(present -> found.add(new ScoredPassage(present, hit.score())));
    }
    return found;
  }

  /**
   * Looks at the scope of the very best first, which costs nothing, and at that of all where too
   * few of them are visible.
   */
  private static List<Hit> hits(
      Connection connection, ScopeRows scope, String expression, int limit) throws SQLException {
    int some = Math.max(AT_LEAST, Math.multiplyExact(4, limit));
    if (scope.every()) {
      List<Hit> best =
          run(
              connection,
              "SELECT f.rowid, f.rank, "
                  + VISIBLE
                  + " FROM (SELECT rowid, rank FROM passage_fts"
                  + " WHERE passage_fts MATCH ?4 ORDER BY rank, rowid LIMIT ?5) f"
                  + " ORDER BY f.rank, f.rowid",
              scope,
              expression,
              some);
      List<Hit> visible = best.stream().filter(Hit::visible).limit(limit).toList();
      if (visible.size() == limit || best.size() < some) {
        return visible;
      }
    }
    return run(
        connection,
        "SELECT f.rowid, f.rank, 1 FROM passage_fts f WHERE f.passage_fts MATCH ?4 AND "
            + VISIBLE
            + " ORDER BY f.rank, f.rowid LIMIT ?5",
        scope,
        expression,
        limit);
  }

  private static List<Hit> run(Connection connection, String sql, ScopeRows scope, Object... rest)
      throws SQLException {
    return Statements.list(
        connection,
        sql,
        row -> new Hit(row.getLong(1), -row.getDouble(2), row.getBoolean(3)),
        scope.shelves(),
        scope.every(),
        scope.articles(),
        rest[0],
        rest[1]);
  }
}
