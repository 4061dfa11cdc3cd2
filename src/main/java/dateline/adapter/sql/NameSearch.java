package dateline.adapter.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds names by groups of three letters, and orders them by their mistakes. */
final class NameSearch {
  private static final int CANDIDATES = 100;
  private static final String VISIBLE =
      "EXISTS (SELECT 1 FROM name_use u JOIN revision v ON v.id = u.revision AND v.newest = 1"
          + " JOIN shelf_entry e ON e.article = v.article"
          + " WHERE u.name = f.rowid AND "
          + ScopeRows.SHELVED
          + ")";
  private static final String BEST =
      "SELECT n.text FROM (SELECT rowid FROM name_fts WHERE name_fts MATCH ?4"
          + " ORDER BY rank LIMIT ?5) f JOIN name n ON n.id = f.rowid WHERE "
          + VISIBLE;
  private static final String ALL =
      "SELECT n.text FROM name_fts f JOIN name n ON n.id = f.rowid"
          + " WHERE f.name_fts MATCH ?4 AND "
          + VISIBLE
          + " ORDER BY f.rank LIMIT ?5";

  private NameSearch() {}

  private record Candidate(String text, int distance, int wholeDistance) {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::distance)
            .thenComparingInt(Candidate::wholeDistance)
            .thenComparing(Candidate::text);
  }

  static List<String> like(Connection connection, ScopeRows scope, String name, int limit)
      throws SQLException {
    FoldedName wanted = new FoldedName(name);
    List<String> trigrams = wanted.trigrams();
    if (trigrams.isEmpty()) {
      return List.of();
    }
    String expression =
        trigrams.stream().map(FtsExpression::quoted).collect(Collectors.joining(" OR "));
    List<String> found = near(wanted, candidates(connection, BEST, scope, expression), limit);
    // other shelves' names may stand in the way of this one's
    return found.isEmpty()
        ? near(wanted, candidates(connection, ALL, scope, expression), limit)
        : found;
  }

  private static List<String> candidates(
      Connection connection, String sql, ScopeRows scope, String expression) throws SQLException {
    return Statements.list(
        connection,
        sql,
        row -> row.getString(1),
        scope.shelves(),
        scope.every(),
        scope.articles(),
        expression,
        CANDIDATES);
  }

  private static List<String> near(FoldedName wanted, List<String> names, int limit) {
    return names.stream()
        .map(name -> candidate(wanted, name))
        .filter(candidate -> candidate.distance() <= wanted.forgiven())
        .sorted(Candidate.ORDER)
        .limit(limit)
        .map(Candidate::text)
        .toList();
  }

  private static Candidate candidate(FoldedName wanted, String name) {
    FoldedName full = new FoldedName(name);
    return new Candidate(name, wanted.distance(full), wanted.wholeDistance(full));
  }
}
