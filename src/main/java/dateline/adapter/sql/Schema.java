package dateline.adapter.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/** The tables, and how a new or an older file gets them. */
final class Schema {
  private static final String FOLDER = "db/migration/";

  /** The migrations in their order. */
  private static final List<String> SCRIPTS =
      List.of("V1__articles_facts_shelves.sql", "V2__mailbox.sql");

  /** The schema that this version reads and writes: that of the last migration. */
  static final long VERSION = SCRIPTS.size();

  private static final long APPLICATION = 1_146_375_246;
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 100;

  private Schema() {}

  /**
   * Brings the file up to date. An empty one gets all scripts in one transaction; only an older
   * store is left to Flyway, whose start takes longer than everything else of an opening.
   */
  static void migrate(Connection connection, Sqlite.Settings settings, Failures failures)
      throws SQLException {
    if (isEmpty(connection)) {
      create(connection);
    }
    for (int attempt = 1; !isCurrent(connection, failures); attempt++) {
      try {
        flyway(connection, settings).migrate();
      } catch (FlywayException e) {
        // another process may be changing the same store right now: then it is current soon
        if (attempt == ATTEMPTS) {
          throw cause(e);
        }
        pause();
      }
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    return number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
  }

  /** Creates the tables, unless another process has just done so. */
  private static void create(Connection connection) throws SQLException {
    Statements.execute(connection, "BEGIN IMMEDIATE");
    try {
      if (isEmpty(connection)) {
        for (String script : SCRIPTS) {
          Statements.execute(connection, text(script));
        }
      }
      Statements.execute(connection, "COMMIT");
    } catch (SQLException e) {
      Statements.execute(connection, "ROLLBACK");
      throw e;
    }
  }

  private static String text(String script) {
    try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(FOLDER + script)) {
      if (in == null) {
        throw new IllegalStateException("a migration is missing from the program: " + script);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCurrent(Connection connection, Failures failures) throws SQLException {
    if (number(connection, "PRAGMA application_id") != APPLICATION) {
      throw failures.foreign();
    }
    long version = number(connection, "PRAGMA user_version");
    if (version > VERSION) {
      throw failures.newer(version, VERSION);
    }
    return version == VERSION;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    return Statements.number(connection, sql).orElse(0L);
  }

  /** Takes the version in the file's head for granted where Flyway did not create the store. */
  private static Flyway flyway(Connection connection, Sqlite.Settings settings)
      throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + settings.file().toAbsolutePath());
    source.getConfig().setBusyTimeout(Math.toIntExact(settings.patience().toMillis()));
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:" + FOLDER)
        .baselineOnMigrate(true)
        .baselineVersion(String.valueOf(number(connection, "PRAGMA user_version")))
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
