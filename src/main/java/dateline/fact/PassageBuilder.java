package dateline.fact;

import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.PublicationDate;
import dateline.news.Reference;
import dateline.news.RevisionId;
import dateline.text.CoreferenceChain;
import dateline.text.Discourse;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Cuts an analysed article into passages: its sentences with all that an answer needs. */
final class PassageBuilder {
  private static final Set<String> IT = Set.of("it", "its", "itself");

  private final Article article;
  private final RevisionId revision;
  private final Discourse discourse;
  private final NavigableMap<Span, String> names = new TreeMap<>();

  PassageBuilder(Article article, Discourse discourse) {
    this.article = article;
    revision = article.revision();
    this.discourse = discourse;
    for (CoreferenceChain chain : discourse.chains()) {
      String name = chain.representative().of(discourse.text());
      chain.mentions().stream()
          .filter(mention -> !mention.of(discourse.text()).equals(name))
          .filter(mention -> chain.type().isPresent() || !isIt(mention))
          .forEach(mention -> names.put(mention, name));
    }
  }

  /** What "it" means is told only where that is a name: other antecedents are too often wrong. */
  private boolean isIt(Span mention) {
    return IT.contains(mention.of(discourse.text()).toLowerCase(Locale.ROOT));
  }

  /** The passages in order; a passage's ordinal is its index. */
  List<Passage> build() {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : discourse.analyzed().sentences()) {
      passages.add(passage(new PassageId(revision, passages.size()), sentence));
    }
    return passages;
  }

  private Passage passage(PassageId id, Sentence sentence) {
    Span span = sentence.span();
    return new Passage(
        id,
        article.publication().date().map(PublicationDate::day),
        span.of(discourse.text()),
        sentence,
        discourse.analyzed().namesIn(span),
        discourse.times().stream().filter(time -> span.contains(time.span())).toList(),
        references(span));
  }

  private List<Reference> references(Span sentence) {
    Span end = new Span(sentence.end(), sentence.end());
    return names
        .tailMap(new Span(sentence.start(), sentence.start()), true)
        .headMap(end, true)
        .entrySet()
        .stream()
        .filter(entry -> sentence.contains(entry.getKey()))
        .map(entry -> new Reference(entry.getKey(), entry.getValue()))
        .toList();
  }
}
