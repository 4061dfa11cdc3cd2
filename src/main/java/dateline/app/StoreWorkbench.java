package dateline.app;

import dateline.adapter.cli.Workbench;
import dateline.answer.Answerer;
import dateline.answer.Confidence;
import dateline.answer.handler.Handlers;
import dateline.answer.handler.ReadingTools;
import dateline.answer.reading.HybridRetriever;
import dateline.answer.reading.QuotationReader;
import dateline.answer.reading.Surroundings;
import dateline.answer.reading.VerdictReader;
import dateline.dialogue.Dialogue;
import dateline.fact.FactStore;
import dateline.ingest.Ingester;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A store with reading and answering on it. */
final class StoreWorkbench implements Workbench {
  private final FactStore store;
  private final Parts parts;
  private final Optional<Confidence> threshold;

  /**
   * Works on an open store.
   *
   * @param threshold answers less sure than this are refused; by default the reader's own
   */
  StoreWorkbench(FactStore store, Parts parts, Optional<Confidence> threshold) {
    this.store = store;
    this.parts = parts;
    this.threshold = threshold;
  }

  @Override
  public FactStore store() {
    return store;
  }

  @Override
  public Ingester ingester() {
    return new Ingester(parts.articles(), parts.discourse(), store, InstantSource.system());
  }

  @Override
  public Dialogue dialogue() {
    TrustedReader trusted = parts.reader().model();
    ReadingTools tools =
        new ReadingTools(
            new HybridRetriever(store, parts.vectors(), parts.textVectors()),
            trusted.neighbours() ? new Surroundings(store)::of : UnaryOperator.identity(),
            trusted.reader(),
            new VerdictReader(trusted.reader(), parts.vectors()),
            new QuotationReader(parts.vectors()));
    Answerer answerer = Handlers.answerer(store, tools, threshold.orElse(trusted.threshold()));
    return new Dialogue(parts.questions(), answerer);
  }

  @Override
  public void close() {
    store.close();
  }
}
