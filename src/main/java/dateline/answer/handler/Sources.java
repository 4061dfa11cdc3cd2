package dateline.answer.handler;

import dateline.answer.Evidenced;
import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactStore;
import dateline.fact.FactStoreException;
import dateline.fact.Role;
import dateline.fact.ScoredPassage;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns what was found into proofs: with the article it stands in and who says so. */
final class Sources {
  private final FactStore store;

  Sources(FactStore store) {
    this.store = store;
  }

  /** The passages with their facts, in their order. */
  List<Evidenced> evidence(List<ScoredPassage> found) {
    List<PassageId> ids = found.stream().map(scored -> scored.passage().id()).toList();
    return Evidenced.of(found, store.factsOf(ids));
  }

  /** Words of a passage whose facts are at hand as a proof. */
  Proof proof(Evidenced source, Span span) {
    return proof(source.passage(), source.facts(), span);
  }

  /** Words of a passage as a proof. */
  Proof proof(Passage passage, Span span) {
    return proof(passage, store.factsOf(List.of(passage.id())), span);
  }

  /** A whole passage as a proof. */
  Proof proof(Passage passage) {
    return proof(passage, passage.sentence().span());
  }

  private Proof proof(Passage passage, List<Fact> facts, Span span) {
    return new Proof(article(passage), passage, span, attribution(facts, span));
  }

  private Article article(Passage passage) {
    return store
        .find(passage.id().revision())
        .orElseThrow(
            () ->
                new FactStoreException(
                    "The store has a passage without its article: " + passage.id()));
  }

  /** Who says the words: the longest chain of speakers in whose words they stand. */
  private static Attribution attribution(List<Fact> facts, Span span) {
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.QUOTATION)
        .filter(
            fact ->
                fact.argument(Role.WORDS).filter(words -> words.span().contains(span)).isPresent())
        .map(Sources::withSpeaker)
        .max(Comparator.comparingInt(attribution -> attribution.speakers().size()))
        .orElse(Attribution.OUTLET);
  }

  private static Attribution withSpeaker(Fact quotation) {
    List<Argument> speakers = new ArrayList<>(quotation.attribution().speakers());
    quotation
        .argument(Role.SPEAKER)
        .filter(speaker -> !speakers.contains(speaker))
        .ifPresent(speakers::add);
    return new Attribution(speakers);
  }
}
