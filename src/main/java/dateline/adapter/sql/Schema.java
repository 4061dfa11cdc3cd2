package dateline.adapter.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/** The tables, and how an older file gets them. */
final class Schema {
  /** The schema that this version reads and writes: that of the last migration. */
  static final long VERSION = 1;

  private static final long APPLICATION = 1_146_375_246;
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 100;

  private Schema() {}

  /**
   * Brings the file up to date. Flyway is asked only where the version in the file's head differs:
   * it takes longer than everything else of an opening.
   */
  static void migrate(Connection connection, Sqlite.Settings settings, Failures failures)
      throws SQLException {
    for (int attempt = 1; !isCurrent(connection, failures); attempt++) {
      try {
        flyway(settings).migrate();
      } catch (FlywayException e) {
        // another process may be creating the same store right now: then it is current soon
        if (attempt == ATTEMPTS) {
          throw cause(e);
        }
        pause();
      }
    }
  }

  private static boolean isCurrent(Connection connection, Failures failures) throws SQLException {
    long version = Statements.number(connection, "PRAGMA user_version").orElse(0L);
    long application = Statements.number(connection, "PRAGMA application_id").orElse(0L);
    boolean empty =
        Statements.number(connection, "SELECT count(*) FROM sqlite_schema").orElse(0L) == 0;
    boolean begun =
        Statements.number(
                    connection,
                    "SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'")
                .orElse(0L)
            > 0;
    if (!empty && application != APPLICATION && !begun) {
      throw failures.foreign();
    }
    if (version > VERSION) {
      throw failures.newer(version, VERSION);
    }
    return version == VERSION;
  }

  private static Flyway flyway(Sqlite.Settings settings) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + settings.file().toAbsolutePath());
    source.getConfig().setBusyTimeout(Math.toIntExact(settings.patience().toMillis()));
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .load();
  }

  private static SQLException cause(FlywayException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return new SQLException("the schema could not be brought up to date", failure);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
