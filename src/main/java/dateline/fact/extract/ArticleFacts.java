package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.news.Article;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import dateline.text.Discourse;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Extracts all facts of an article. Thread safe; one object an article. */
public final class ArticleFacts {
  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact fact) -> fact.evidence().span()).thenComparing(Fact::kind);

  /** What a headline can be trusted with: its short forms mislead the others. */
  private static final Set<FactKind> OF_HEADLINES =
      Set.of(FactKind.EVENT, FactKind.QUOTATION, FactKind.STATEMENT);

  private final Article article;
  private final RevisionId revision;
  private final Discourse discourse;
  private final List<KindExtractor> extractors;
  private final KindExtractor statements;

  /** Prepares to extract the facts of an article from its analysis. */
  public ArticleFacts(Article article, Discourse discourse) {
    this.article = article;
    revision = article.revision();
    this.discourse = discourse;
    FactMaker maker = new FactMaker(discourse);
    statements = new StatementExtractor(maker);
    extractors =
        List.of(
            new QuotationExtractor(maker),
            new EventExtractor(maker),
            new ProfileExtractor(maker),
            new TimeExtractor(maker),
            new PlaceExtractor(maker),
            new QuantityExtractor(maker),
            new ReasonExtractor(maker));
  }

  /**
   * The facts in the order of their sentences, within one in that of their evidence.
   *
   * <p>Cost: linear in the tokens but for a small factor of clauses a sentence.
   */
  public List<Fact> extract() {
    List<Fact> facts = new ArrayList<>();
    List<Sentence> sentences = discourse.analyzed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      facts.addAll(extract(new PassageId(revision, i), sentences.get(i)));
    }
    return facts;
  }

  private List<Fact> extract(PassageId passage, Sentence sentence) {
    SentenceView view = new SentenceView(passage, sentence, discourse);
    boolean headline = article.headline().overlaps(sentence.span());
    List<Fact> facts = new ArrayList<>();
    if (!headline || !isTitleCase(sentence)) {
      for (KindExtractor extractor : extractors) {
        facts.addAll(extractor.extract(view));
      }
    }
    if (headline) {
      facts.removeIf(fact -> !OF_HEADLINES.contains(fact.kind()));
    }
    if (facts.isEmpty() && !isSaid(sentence.span())) {
      facts.addAll(statements.extract(view));
    }
    facts.sort(ORDER);
    return facts;
  }

  /** Whether the sentence continues a quotation, which covers it. */
  private boolean isSaid(Span sentence) {
    return discourse.quotations().stream().anyMatch(said -> said.words().overlaps(sentence));
  }

  /** Whether most words of four letters and more open with a capital. */
  private static boolean isTitleCase(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream().filter(token -> token.form().length() > 3).toList();
    long capitals =
        words.stream().filter(token -> Character.isUpperCase(token.form().charAt(0))).count();
    return capitals * 10 >= words.size() * 8L;
  }
}
