package dateline.adapter.cli;

import dateline.news.reading.ArticleLimit;
import java.nio.file.Path;

/** Opens stores for the commands. */
public interface Workbenches {
  /** The store that is used where no other is named. */
  Path defaultStore();

  /** How large an article may be. */
  ArticleLimit articleLimit();

  /** Begins to load, in the background, what reading articles needs. */
  void warmUpReading();

  /** Begins to load, in the background, what answering needs. */
  void warmUpAnswering();

  /** The same in a process that goes on for long, where memory counts for more than a moment. */
  void warmUpToStay();

  /**
   * Opens a store; one that does not exist yet is made.
   *
   * @throws dateline.fact.FactStoreException if it cannot be used
   */
  Workbench open(Path store);

  /** Opens a store in memory that holds the bundled sample articles. */
  Workbench samples();
}
