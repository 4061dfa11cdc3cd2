package dateline.adapter.sql;

import dateline.fact.FactStoreException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sqlite.SQLiteConfig;

/** Opens connections to one file, and lends those that only read. Thread safe. */
final class Connections implements AutoCloseable {
  private final Sqlite.Settings settings;
  private final boolean readOnly;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  Connections(Sqlite.Settings settings) {
    this.settings = settings;
    this.readOnly = Files.exists(settings.file()) && !Files.isWritable(settings.file());
  }

  /** Whether the file can only be read. */
  boolean readOnly() {
    return readOnly;
  }

  /** The sentences for what goes wrong. */
  Failures failures() {
    return new Failures(settings.file(), settings.patience());
  }

  /** A new connection that may write, where the file allows it. */
  Connection open() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(Math.toIntExact(settings.patience().toMillis()));
    config.enforceForeignKeys(true);
    config.setSynchronous(
        settings.durable() ? SQLiteConfig.SynchronousMode.FULL : SQLiteConfig.SynchronousMode.OFF);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-16000");
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "67108864");
    return config.createConnection("jdbc:sqlite:" + settings.file().toAbsolutePath());
  }

  /** Reads from one state of the store, whatever is written meanwhile. */
  <T> T read(Statements.Work<T> work) {
    try {
      Connection connection = borrow();
      T result;
      try {
        result = work.on(connection);
        connection.rollback();
      } catch (SQLException | RuntimeException e) {
        connection.close(); // its state is unknown: the next reader gets a fresh one
        throw e;
      }
      giveBack(connection);
      return result;
    } catch (SQLException e) {
      throw failures().of(e);
    }
  }

  private Connection borrow() throws SQLException {
    synchronized (idle) {
      if (closed) {
        throw failures().closed();
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    Connection connection = open();
    connection.setAutoCommit(false);
    return connection;
  }

  private void giveBack(Connection connection) throws SQLException {
    synchronized (idle) {
      if (!closed) {
        idle.push(connection);
        return;
      }
    }
    connection.close();
  }

  /**
   * Closes what lies idle; what is lent is closed when it comes back.
   *
   * @throws FactStoreException if that fails
   */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      try {
        while (!idle.isEmpty()) {
          idle.pop().close();
        }
      } catch (SQLException e) {
        throw failures().of(e);
      }
    }
  }
}
