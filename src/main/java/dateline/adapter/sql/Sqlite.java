package dateline.adapter.sql;

import dateline.delivery.Mailbox;
import dateline.fact.FactStore;
import dateline.fact.FactStoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BiFunction;

/** Opens stores that are SQLite files. */
public final class Sqlite {
  private Sqlite() {}

  /**
   * Where and how a store is kept.
   *
   * @param file the database; it and its folder are created where they are missing
   * @param patience how long to wait for another process's lock
   * @param durable whether what was stored must outlive a loss of power
   */
  public record Settings(Path file, Duration patience, boolean durable) {
    /** The longest time to wait for another process: it may be storing a long feed. */
    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(30);

    /** A store that outlives a loss of power. */
    public static Settings of(Path file) {
      return new Settings(file, DEFAULT_PATIENCE, true);
    }
  }

  /**
   * Opens a store, creating it where there is none. A file that can only be read is opened for
   * reading.
   *
   * @throws FactStoreException if the file cannot be used, with a sentence that says why
   */
  public static FactStore open(Path file) {
    return open(Settings.of(file));
  }

  /**
   * The same with all settings.
   *
   * @throws FactStoreException if the file cannot be used, with a sentence that says why
   */
  public static FactStore open(Settings settings) {
    return open(settings, () -> {});
  }

  /** An empty store for this process alone, gone when it is closed. */
  public static FactStore inMemory() {
    TemporaryFolder folder = TemporaryFolder.create();
    Settings settings = new Settings(folder.file("store.db"), Settings.DEFAULT_PATIENCE, false);
    return open(settings, folder::delete);
  }

  /**
   * Opens the mailbox that a store's file has, creating the file where there is none.
   *
   * @throws FactStoreException if the file cannot be used, with a sentence that says why
   */
  public static Mailbox mailbox(Path file) {
    return open(Settings.of(file), SqliteMailbox::new);
  }

  private static FactStore open(Settings settings, Runnable afterClosing) {
    return open(settings, (readers, writer) -> new SqliteFactStore(readers, writer, afterClosing));
  }

  private static <T> T open(Settings settings, BiFunction<Connections, Writer, T> opened) {
    Connections connections = new Connections(settings);
    Failures failures = connections.failures();
    if (Files.isDirectory(settings.file())) {
      throw failures.directory();
    }
    createFolder(settings.file(), failures);
    try {
      Connection connection = connections.open();
      try {
        Schema.migrate(connection, settings, failures);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
      return opened.apply(connections, new Writer(connection, failures));
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  private static void createFolder(Path file, Failures failures) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw failures.of(new SQLException("its folder cannot be created", e));
    }
  }
}
