package dateline.text;

import dateline.text.coreference.CoreferenceResolver;
import dateline.text.phrase.FlatText;
import dateline.text.quotation.QuotationFinder;
import dateline.text.time.TimeReference;
import dateline.text.time.TimeTagger;
import java.util.List;

/** Analyses a text and finds what holds it together. Thread safe. */
public final class DiscourseAnalyzer {
  private final TextAnalyzer analyzer;
  private final TimeTagger times = new TimeTagger();
  private final QuotationFinder quotations = new QuotationFinder();
  private final CoreferenceResolver coreference = new CoreferenceResolver();

  /** Builds on an analyzer of sentences and names. */
  public DiscourseAnalyzer(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Analyses a text whose relative times count from the reference. */
  public Discourse analyze(String text, TimeReference reference) {
    AnalyzedText analyzed = analyzer.analyze(text);
    FlatText flat = new FlatText(analyzed);
    List<Quotation> said = quotations.find(flat);
    return new Discourse(
        analyzed, said, times.tag(analyzed, reference), coreference.resolve(flat, said));
  }
}
