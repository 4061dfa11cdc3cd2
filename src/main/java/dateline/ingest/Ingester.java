package dateline.ingest;

import dateline.fact.FactExtractor;
import dateline.fact.FactStore;
import dateline.fact.ReadArticle;
import dateline.news.Article;
import dateline.news.ArticleReader;
import dateline.news.PublicationDate;
import dateline.news.PublicationDate.Certainty;
import dateline.news.RawArticle;
import dateline.news.RevisionId;
import dateline.news.ShelfId;
import dateline.text.DiscourseAnalyzer;
import dateline.text.time.TimeReference;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads articles into a store. An article is stored whole or not at all; one that is known with the
 * same content is not analysed again. Thread safe.
 */
public final class Ingester {
  private final ArticleReader reader;
  private final DiscourseAnalyzer analyzer;
  private final FactStore store;
  private final InstantSource clock;
  private final FactExtractor extractor = new FactExtractor();

  /** Reads with the reader, analyses with the analyzer, stores in the store. */
  public Ingester(
      ArticleReader reader, DiscourseAnalyzer analyzer, FactStore store, InstantSource clock) {
    this.reader = reader;
    this.analyzer = analyzer;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Reads an article and puts it on a shelf.
   *
   * @throws dateline.news.ArticleException if there is no article in the bytes
   */
  public Ingested ingest(RawArticle raw, ShelfId shelf) {
    return ingest(reader.read(raw), shelf);
  }

  /**
   * Reads an article of a day that the person who has it read states, whatever the article says.
   *
   * @throws dateline.news.ArticleException if there is no article in the bytes
   */
  public Ingested ingest(RawArticle raw, ShelfId shelf, LocalDate day) {
    return ingest(dated(reader.read(raw), PublicationDate.stated(day)), shelf);
  }

  /**
   * Reads an article that somebody sent as a text or a file. It is known by its content, whatever
   * link it claims: else a file that claims another's link would change what everybody reads there.
   *
   * @throws dateline.news.ArticleException if there is no article in the bytes
   */
  public Ingested ingestSent(RawArticle raw, ShelfId shelf) {
    return ingest(sent(raw), shelf);
  }

  /**
   * The same of one that was passed on. Where it has no date of its own, the day on which the
   * message that carries it was first sent stands for it.
   *
   * @throws dateline.news.ArticleException if there is no article in the bytes
   */
  public Ingested ingestForwarded(RawArticle raw, ShelfId shelf, LocalDate day) {
    Article article = sent(raw);
    return article.publication().date().isPresent()
        ? ingest(article, shelf)
        : ingest(dated(article, new PublicationDate(day, Certainty.FORWARDED)), shelf);
  }

  private Article sent(RawArticle raw) {
    Article article = reader.read(raw);
    return new Article(article.text(), article.headline(), article.publication().withoutLink());
  }

  private static Article dated(Article article, PublicationDate date) {
    return new Article(article.text(), article.headline(), article.publication().withDate(date));
  }

  private Ingested ingest(Article article, ShelfId shelf) {
    Instant now = clock.instant();
    RevisionId revision = article.revision();
    if (store.contains(revision)) {
      store.shelve(article.id(), shelf, now);
      return ingested(article, FactStore.Stored.UNCHANGED);
    }
    ReadArticle read = read(article);
    FactStore.Stored stored = store.store(read, shelf, now);
    return new Ingested(article, stored, read.passages().size(), read.facts().size());
  }

  /** Analyses an article without storing it. */
  public ReadArticle read(Article article) {
    return extractor.extract(article, analyzer.analyze(article.text(), reference(article)));
  }

  private Ingested ingested(Article article, FactStore.Stored stored) {
    RevisionId revision = article.revision();
    return new Ingested(
        article, stored, store.passages(revision).size(), store.facts(revision).size());
  }

  private static TimeReference reference(Article article) {
    return article
        .publication()
        .date()
        .map(date -> new TimeReference(Optional.of(date.day()), isInferred(date)))
        .orElse(TimeReference.UNKNOWN);
  }

  private static boolean isInferred(PublicationDate date) {
    return date.certainty() != Certainty.STATED;
  }
}
