package dateline.adapter.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** What is searched of a revision: nothing but the newest stays in here. */
final class SearchIndex {
  private SearchIndex() {}

  /** Forgets a revision's words; its rows must still be there. */
  static void remove(Connection connection, long revision) throws SQLException {
    Statements.update(
        connection,
        "DELETE FROM passage_fts WHERE rowid IN (SELECT id FROM passage WHERE revision = ?)",
        revision);
    Statements.update(
        connection,
        "DELETE FROM argument_fts WHERE rowid IN (SELECT g.id FROM passage p"
            + " JOIN fact f ON f.passage = p.id JOIN argument g ON g.fact = f.id"
            + " WHERE p.revision = ? AND g.role <> '')",
        revision);
  }
}
