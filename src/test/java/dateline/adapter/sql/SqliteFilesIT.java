package dateline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.fact.FactStore;
import dateline.fact.FactStoreException;
import dateline.fact.ReadArticle;
import dateline.fact.ReadArticleFixture;
import dateline.fact.Scope;
import dateline.news.ShelfId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store says of files that it cannot use, and what it does with those that it can. */
final class SqliteFilesIT {
  private static final Scope OPERATOR = Scope.of(ShelfId.OPERATOR);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("store.db");
  }

  private static void keep(FactStore store, ReadArticle read) {
    store.store(read, ShelfId.OPERATOR, Instant.EPOCH);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void assertRefused(String sentence) {
    assertThatThrownBy(() -> Sqlite.open(file()))
        .isInstanceOf(FactStoreException.class)
        .hasMessageContaining(sentence)
        .hasMessageContaining("store.db");
  }

  @Test
  void createsTheFolderOfANewStoreAndFindsItAgain() {
    Path deep = folder.resolve("a/b/store.db");
    try (FactStore store = Sqlite.open(deep)) {
      keep(store, ReadArticleFixture.dam());
    }
    try (FactStore store = Sqlite.open(deep)) {
      assertThat(store.articles(OPERATOR)).hasSize(1);
    }
    assertThat(deep.resolveSibling("store.db-wal")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoDatabase() throws Exception {
    Files.writeString(file(), "Dear diary, ".repeat(200));
    assertRefused("is not a database");
  }

  @Test
  void refusesAFolder() throws Exception {
    Files.createDirectory(file());
    assertRefused("is a folder");
  }

  @Test
  void refusesAnotherProgramsDatabaseAndLeavesItAlone() throws Exception {
    execute("CREATE TABLE bookmarks (url TEXT)");
    assertRefused("another program's database");
    execute("SELECT url FROM bookmarks");
  }

  @Test
  void refusesTheStoreOfANewerVersion() throws Exception {
    Sqlite.open(file()).close();
    execute("PRAGMA user_version = 99");
    assertRefused("newer version");
  }

  @Test
  void saysThatAnotherProgramKeepsTheStoreLocked() throws Exception {
    Duration patience = Duration.ofMillis(50);
    try (FactStore store = Sqlite.open(new Sqlite.Settings(file(), patience, true));
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> keep(store, ReadArticleFixture.dam()))
          .isInstanceOf(FactStoreException.class)
          .hasMessageContaining("locked");
      statement.execute("ROLLBACK");
      keep(store, ReadArticleFixture.dam());
      assertThat(store.articles(OPERATOR)).hasSize(1);
    }
  }

  @Test
  void storesNothingOfAnArticleForWhichTheDiskHasNoRoom() throws Exception {
    Sqlite.open(file()).close();
    Connections connections = new Connections(Sqlite.Settings.of(file()));
    Connection connection = connections.open();
    Statements.number(connection, "PRAGMA max_page_count = 60");
    try (FactStore store =
        new SqliteFactStore(
            connections, new Writer(connection, connections.failures()), () -> {})) {
      ReadArticle large =
          ReadArticleFixture.of("large", "2026-11-20", "Large" + "\nA long sentence".repeat(5000));
      assertThatThrownBy(() -> keep(store, large))
          .isInstanceOf(FactStoreException.class)
          .hasMessageContaining("disk is full");
      assertThat(store.articles(OPERATOR)).isEmpty();
      assertThat(store.passages(large.article().revision())).isEmpty();
    }
  }

  @Test
  void saysThatAClosedStoreIsClosed() {
    FactStore store = Sqlite.open(file());
    store.close();
    assertThatThrownBy(() -> store.articles(OPERATOR)).hasMessageContaining("has been closed");
    assertThatThrownBy(() -> keep(store, ReadArticleFixture.dam()))
        .hasMessageContaining("has been closed");
  }

  @Test
  void storesAndReadsFromManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (FactStore store = Sqlite.open(file())) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String name = "t" + i + "x";
        running.add(threads.submit(() -> storeAndRead(store, name)));
      }
      for (Future<?> one : running) {
        one.get();
      }
      assertThat(store.articles(OPERATOR)).hasSize(8 * 20);
    } finally {
      threads.shutdown();
    }
  }

  private static void storeAndRead(FactStore store, String name) {
    for (int i = 0; i < 20; i++) {
      ReadArticle read = ReadArticleFixture.of(name + i, "2026-11-20", "Title\nDam " + name + i);
      keep(store, read);
      assertThat(store.passages(read.article().revision())).isEqualTo(read.passages());
      assertThat(store.search(OPERATOR, List.of(name + i), 5)).hasSize(1);
    }
  }
}
