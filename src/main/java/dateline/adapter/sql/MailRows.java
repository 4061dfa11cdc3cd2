package dateline.adapter.sql;

import dateline.delivery.Backlog;
import dateline.delivery.Handled;
import dateline.delivery.Incoming;
import dateline.delivery.Outgoing;
import dateline.delivery.Pending;
import dateline.delivery.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What came in and what is to go out. */
final class MailRows {
  private MailRows() {}

  static OptionalLong offset(Connection connection) throws SQLException {
    Optional<Long> next = Statements.number(connection, "SELECT next FROM position");
    return next.isPresent() ? OptionalLong.of(next.get()) : OptionalLong.empty();
  }

  static boolean receive(Connection connection, List<Received> batch, long next, Instant now)
      throws SQLException {
    keep(connection, batch, now);
    Statements.update(
        connection, "INSERT OR REPLACE INTO position (only, next) VALUES (1, ?)", next);
    return true;
  }

  static boolean receivePushed(Connection connection, List<Received> batch, Instant now)
      throws SQLException {
    keep(connection, batch, now);
    Statements.update(connection, "DELETE FROM position");
    return true;
  }

  private static void keep(Connection connection, List<Received> batch, Instant now)
      throws SQLException {
    for (Received received : batch) {
      Statements.update(
          connection,
          "INSERT INTO incoming (number, queue, body, arrived) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (number) DO NOTHING",
          received.update(),
          received.queue(),
          received.body(),
          now.toEpochMilli());
    }
  }

  static List<Incoming> waiting(Connection connection, Collection<String> busy, int limit)
      throws SQLException {
    return Statements.list(
        connection,
        "SELECT id, number, queue, body, arrived FROM incoming WHERE id IN ("
            + firsts("incoming", "handled IS NULL")
            + ") ORDER BY id",
        row ->
            new Incoming(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5))),
        json(busy),
        limit);
  }

  static boolean commit(Connection connection, Handled handled, Instant now) throws SQLException {
    Statements.update(
        connection,
        "UPDATE incoming SET handled = ?, body = '' WHERE id = ?",
        now.toEpochMilli(),
        handled.incoming().number());
    for (Outgoing outgoing : handled.outgoing()) {
      promise(connection, outgoing);
    }
    return NoteRows.write(connection, handled.notes(), now);
  }

  static boolean promise(Connection connection, Outgoing outgoing) throws SQLException {
    Statements.update(
        connection,
        "INSERT INTO outgoing (queue, method, body, memo) VALUES (?, ?, ?, ?)",
        outgoing.queue(),
        outgoing.method(),
        outgoing.body(),
        outgoing.memo());
    return true;
  }

  static List<Pending> unsent(Connection connection, Collection<String> busy, int limit)
      throws SQLException {
    return Statements.list(
        connection,
        "SELECT id, queue, method, body, memo FROM outgoing WHERE id IN ("
            + firsts("outgoing", "true")
            + ") ORDER BY id",
        row ->
            new Pending(
                row.getLong(1),
                new Outgoing(
                    row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
        json(busy),
        limit);
  }

  /**
   * The first of each queue but those that are busy. Of a long queue only its first is looked at: a
   * GROUP BY would look at all that waits.
   *
   * @see <a href="https://wiki.postgresql.org/wiki/Loose_indexscan">Loose index scan</a>
   */
  private static String firsts(String table, String waits) {
    return String.format(
        Locale.ROOT,
        "WITH RECURSIVE queues (name) AS (SELECT min(queue) FROM %1$s WHERE %2$s UNION ALL"
            + " SELECT (SELECT min(queue) FROM %1$s WHERE %2$s AND queue > name) FROM queues"
            + " WHERE name IS NOT NULL)"
            + " SELECT (SELECT min(id) FROM %1$s WHERE %2$s AND queue = name) AS first FROM queues"
            + " WHERE name IS NOT NULL AND name NOT IN (SELECT value FROM json_each(?))"
            + " ORDER BY first LIMIT ?",
        table,
        waits);
  }

  static Backlog backlog(Connection connection) throws SQLException {
    return new Backlog(
        count(connection, "SELECT count(*) FROM incoming WHERE handled IS NULL"),
        count(connection, "SELECT count(*) FROM outgoing"));
  }

  private static int count(Connection connection, String sql) throws SQLException {
    return Math.toIntExact(Statements.number(connection, sql).orElse(0L));
  }

  private static String json(Collection<String> texts) {
    return texts.stream().map(Statements::json).collect(Collectors.joining(",", "[", "]"));
  }
}
