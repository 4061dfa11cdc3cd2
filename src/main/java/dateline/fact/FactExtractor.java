package dateline.fact;

import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Reference;
import dateline.text.CoreferenceChain;
import dateline.text.Discourse;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns an analysed article into passages and facts. Thread safe. */
public final class FactExtractor {
  /** Reads an article out of its analysis, which must be that of its text. */
  public ReadArticle extract(Article article, Discourse discourse) {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : discourse.analyzed().sentences()) {
      passages.add(
          passage(new PassageId(article.revision(), passages.size()), sentence, discourse));
    }
    return new ReadArticle(article, passages, List.of());
  }

  private static Passage passage(PassageId id, Sentence sentence, Discourse discourse) {
    Span span = sentence.span();
    return new Passage(
        id,
        span.of(discourse.text()),
        sentence,
        discourse.analyzed().namesIn(span),
        discourse.times().stream().filter(time -> span.contains(time.span())).toList(),
        references(span, discourse));
  }

  private static List<Reference> references(Span sentence, Discourse discourse) {
    List<Reference> references = new ArrayList<>();
    for (CoreferenceChain chain : discourse.chains()) {
      String name = chain.representative().of(discourse.text());
      chain.mentions().stream()
          .filter(sentence::contains)
          .filter(mention -> !mention.of(discourse.text()).equals(name))
          .forEach(mention -> references.add(new Reference(mention, name)));
    }
    return references;
  }
}
