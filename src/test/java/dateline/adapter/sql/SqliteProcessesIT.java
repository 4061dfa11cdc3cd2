package dateline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.fact.FactStore;
import dateline.fact.ReadArticle;
import dateline.fact.ReadArticleFixture;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.news.ShelfId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What processes that share a store, or die, may rely on. */
final class SqliteProcessesIT {
  private static final Scope OPERATOR = Scope.of(ShelfId.OPERATOR);

  @TempDir Path folder;

  @Test
  void keepsEveryAcknowledgedArticleWholeWhenTheProcessIsKilled() throws Exception {
    Path file = folder.resolve("store.db");
    Random random = new Random(7);
    for (int round = 0; round < 4; round++) {
      String name = "round" + round + "x";
      int acknowledged = killAfter(StoringProcess.start(file, name, 100_000), random.nextInt(150));
      try (FactStore store = Sqlite.open(file)) {
        for (int i = 0; i <= acknowledged; i++) {
          ReadArticle expected = article(name, i);
          assertThat(store.passages(expected.article().revision())).isEqualTo(expected.passages());
          assertThat(store.facts(expected.article().revision())).isEqualTo(expected.facts());
        }
        assertNothingIsPartial(store);
      }
      assertThat(integrity(file)).isEqualTo("ok");
    }
  }

  @Test
  void letsTwoProcessesCreateAndFillOneStore() throws Exception {
    Path file = folder.resolve("store.db");
    Process first = StoringProcess.start(file, "a", 40);
    Process second = StoringProcess.start(file, "b", 40);
    try (FactStore store = Sqlite.open(file)) {
      first.getInputStream().readAllBytes();
      second.getInputStream().readAllBytes();
      assertThat(first.waitFor()).isZero();
      assertThat(second.waitFor()).isZero();
      assertThat(store.articles(OPERATOR)).hasSize(80);
    }
  }

  private static ReadArticle article(String name, int number) {
    return ReadArticleFixture.of(name + number, "2026-11-20", StoringProcess.lines(name, number));
  }

  private static void assertNothingIsPartial(FactStore store) {
    for (ShelvedArticle shelved : store.articles(OPERATOR)) {
      ReadArticle expected = ReadArticleFixture.read(shelved.article());
      assertThat(store.passages(shelved.article().revision())).isEqualTo(expected.passages());
    }
  }

  /** Kills the process some milliseconds after its first article; the last number it said. */
  private static int killAfter(Process process, int millis) throws Exception {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int last = Integer.parseInt(lines.readLine());
      Thread.sleep(millis);
      // by its handle: the process itself would close the stream that is still to be read
      process.toHandle().destroyForcibly();
      process.waitFor();
      return lastLine(lines, last);
    }
  }

  private static int lastLine(BufferedReader lines, int first) throws IOException {
    int last = first;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      // a number cut off by the kill is not the next one
      last = line.equals(String.valueOf(last + 1)) ? last + 1 : last;
    }
    return last;
  }

  private static String integrity(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet row = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      return row.getString(1);
    }
  }
}
