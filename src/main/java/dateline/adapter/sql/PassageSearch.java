package dateline.adapter.sql;

import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages by BM25. Scoring is what costs: where the words stand in very many passages, only
 * those with one of the rarer words are scored, by all words. Thread safe.
 *
 * @see <a href="https://sqlite.org/fts5.html#the_bm25_function">FTS5's bm25, k1 1.2, b 0.75</a>
 */
final class PassageSearch {
  /** Enough that most of a store's shelves show their best among them. */
  private static final int AT_LEAST = 200;

  private static final String VISIBLE =
      String.format(Locale.ROOT, ScopeRows.VISIBLE, "(f.rowid >> 20)");

  /** So many passages are scored at most, if rarer words have that many: some 3 ms. */
  private static final int SCORED = 3_000;

  private final WordCounts counts = new WordCounts();

  private record Hit(long rowId, double score, boolean visible) {}

  List<ScoredPassage> search(Connection connection, ScopeRows scope, List<String> words, int limit)
      throws SQLException {
    List<String> some = rarer(connection, words, limit);
    List<Hit> hits = hits(connection, scope, FtsExpression.any(words, some), limit);
    if (hits.size() < limit && !some.equals(words)) {
      // what the rarer words find stands on other shelves
      hits = hits(connection, scope, FtsExpression.any(words), limit);
    }
    Map<Long, Passage> passages =
        PassageRows.find(connection, hits.stream().map(Hit::rowId).toList());
    List<ScoredPassage> found = new ArrayList<>();
    for (Hit hit : hits) {
      Optional.ofNullable(passages.get(hit.rowId()))
          .ifPresent(passage -> found.add(new ScoredPassage(passage, hit.score())));
    }
    return found;
  }

  /** The words in their order, without the most frequent ones where the others find enough. */
  private List<String> rarer(Connection connection, List<String> words, int limit)
      throws SQLException {
    Map<String, Long> count = new HashMap<>();
    for (String word : words) {
      if (FtsExpression.isWord(word)) {
        count.put(word, counts.of(connection, word));
      }
    }
    Set<String> rarer = new HashSet<>();
    long scored = 0;
    for (String word : count.keySet().stream().sorted(Comparator.comparing(count::get)).toList()) {
      if (scored < limit || scored + count.getOrDefault(word, 0L) <= SCORED) {
        rarer.add(word);
        scored += count.getOrDefault(word, 0L);
      }
    }
    return words.stream().filter(word -> rarer.contains(word) || !count.containsKey(word)).toList();
  }

  /**
   * Looks at the scope of the very best first, which costs nothing, and at that of all where too
   * few of them are visible.
   */
  private static List<Hit> hits(
      Connection connection, ScopeRows scope, Optional<String> expression, int limit)
      throws SQLException {
    return expression.isEmpty() ? List.of() : hits(connection, scope, expression.get(), limit);
  }

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
