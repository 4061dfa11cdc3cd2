package dateline.adapter.sql;

import dateline.fact.FactStore;
import dateline.fact.ReadArticleFixture;
import dateline.news.ShelfId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A process that stores articles and says the number of each once it is stored. */
final class StoringProcess {
  private StoringProcess() {}

  /** Takes the store, a name for its articles, and how many to store. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[2]);
    try (FactStore store = Sqlite.open(Path.of(arguments[0]))) {
      for (int i = 0; i < count; i++) {
        store.store(
            ReadArticleFixture.of(arguments[1] + i, "2026-11-20", lines(arguments[1], i)),
            ShelfId.OPERATOR,
            Instant.EPOCH);
        System.out.println(i);
        System.out.flush();
      }
    }
  }

  /** What the article of a number says. */
  static String lines(String name, int number) {
    return "Report " + name + number + ("\nMinister Zoë Brandt opened dam " + number).repeat(20);
  }

  /** Starts one with this test's class path. */
  static Process start(Path store, String name, int count) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            StoringProcess.class.getName(),
            store.toString(),
            name,
            String.valueOf(count))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
