package dateline.adapter.sql;

import dateline.delivery.Note;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is remembered. */
final class NoteRows {
  private static final String OF_OWNER = " FROM note WHERE chat = ?1 AND (?2 = '' OR user = ?2)";

  private NoteRows() {}

  static Optional<String> find(Connection connection, String key) throws SQLException {
    return Statements.first(
        connection, "SELECT text FROM note WHERE key = ?", row -> row.getString(1), key);
  }

  static List<Note> beginning(Connection connection, String prefix) throws SQLException {
    return Statements.list(
        connection,
        "SELECT key, chat, user, text FROM note WHERE substr(key, 1, length(?1)) = ?1"
            + " ORDER BY written, key",
        NoteRows::note,
        prefix);
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getString(1), new Note.Owner(row.getString(2), row.getString(3)), row.getString(4));
  }

  static boolean write(Connection connection, List<Note> notes, Instant now) throws SQLException {
    for (Note note : notes) {
      if (note.text().isBlank()) {
        Statements.update(connection, "DELETE FROM note WHERE key = ?", note.key());
      } else {
        Statements.update(
            connection,
            "INSERT OR REPLACE INTO note (key, chat, user, text, written) VALUES (?, ?, ?, ?, ?)",
            note.key(),
            note.owner().chat(),
            note.owner().user(),
            note.text(),
            now.toEpochMilli());
      }
    }
    return true;
  }

  static List<Note> forget(Connection connection, Note.Owner owner) throws SQLException {
    List<Note> forgotten =
        Statements.list(
            connection,
            "SELECT key, chat, user, text" + OF_OWNER,
            NoteRows::note,
            owner.chat(),
            owner.user());
    Statements.update(connection, "DELETE" + OF_OWNER, owner.chat(), owner.user());
    return forgotten;
  }

  static boolean move(Connection connection, String chat, String other) throws SQLException {
    Statements.update(connection, "UPDATE note SET chat = ? WHERE chat = ?", other, chat);
    return true;
  }
}
