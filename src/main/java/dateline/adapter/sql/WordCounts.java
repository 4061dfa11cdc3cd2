package dateline.adapter.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many passages words stand, remembered: they only decide which words a search is driven by,
 * so that they need not be exact. Thread safe.
 */
final class WordCounts {
  private static final int REMEMBERED = 20_000;

  private final Map<String, Long> counts = new HashMap<>();
  private long countedTo;

  /** The number of passages with a word, as of some time ago. */
  long of(Connection connection, String word) throws SQLException {
    long newest = newest(connection);
    synchronized (counts) {
      if (counts.size() >= REMEMBERED || hasGrown(newest)) {
        counts.clear();
        countedTo = newest;
      }
      Long known = counts.get(word);
      if (known != null) {
        return known;
      }
    }
    long count = count(connection, word);
    synchronized (counts) {
      counts.put(word, count);
    }
    return count;
  }

  /** Whether the store has so many more revisions that frequent words may have become so since. */
  private boolean hasGrown(long newest) {
    return newest > countedTo + countedTo / 4 + 1 || newest < countedTo;
  }

  private static long newest(Connection connection) throws SQLException {
    return Statements.number(connection, "SELECT max(id) FROM revision").orElse(0L);
  }

  private static long count(Connection connection, String word) throws SQLException {
    return Statements.number(
            connection,
            "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH ?",
            FtsExpression.quoted(word))
        .orElse(0L);
  }
}
