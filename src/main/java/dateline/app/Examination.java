package dateline.app;

import dateline.adapter.cli.Checkup;
import dateline.adapter.sql.Sqlite;
import dateline.fact.FactStore;
import dateline.fact.FactStoreException;
import dateline.fact.Scope;
import dateline.news.ShelfId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Looks whether Java, the models and the store work, by using them. */
final class Examination implements Checkup {
  private static final int OLDEST_JAVA = 17;

  private final Parts parts;

  Examination(Parts parts) {
    this.parts = parts;
  }

  @Override
  public List<Finding> examine(Path store) {
    return List.of(
        java(),
        model("names", () -> parts.names().kind()),
        model("analysis", this::analysis),
        model("questions", () -> parts.classifier().kind()),
        model("reader", () -> parts.reader().kind()),
        store(store),
        Heartbeat.ofAny(store, Instant.now()));
  }

  @Override
  public Finding bot(Path store) {
    return Heartbeat.ofRunning(store, Instant.now());
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    return new Finding(
        "java",
        version >= OLDEST_JAVA,
        "version "
            + Runtime.version()
            + (version >= OLDEST_JAVA ? "" : "; install Java 17 or later"));
  }

  /** Loads a model, which is told by its kind. */
  private static Finding model(String part, Supplier<String> kind) {
    long start = System.nanoTime();
    try {
      String loaded = kind.get();
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new Finding(part, true, "loaded in " + millis + " ms: " + loaded);
    } catch (RuntimeException e) {
      return new Finding(part, false, "cannot be loaded: " + e.getMessage() + "; build again");
    }
  }

  private String analysis() {
    if (parts.texts().analyze("It rained on Friday.").sentences().size() != 1) {
      throw new IllegalStateException("the sentence model finds no sentence");
    }
    return "OpenNLP";
  }

  private static Finding store(Path file) {
    if (Files.notExists(file)) {
      return new Finding("store", true, file + " does not exist yet; the first 'read' makes it");
    }
    try (FactStore store = Sqlite.open(file)) {
      int articles = store.articles(Scope.of(ShelfId.OPERATOR)).size();
      return new Finding("store", true, file + " holds " + articles + " articles");
    } catch (FactStoreException e) {
      return new Finding("store", false, String.valueOf(e.getMessage()));
    }
  }
}
