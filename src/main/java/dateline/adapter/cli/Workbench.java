package dateline.adapter.cli;

import dateline.dialogue.Dialogue;
import dateline.fact.FactStore;
import dateline.ingest.Ingester;

/** An open store with all that works on it. */
public interface Workbench extends AutoCloseable {
  /** The store. */
  FactStore store();

  /** What reads articles into it. */
  Ingester ingester();

  /** What answers from it. */
  Dialogue dialogue();

  /** Closes the store. */
  @Override
  void close();
}
