package dateline.text;

import java.util.List;
import java.util.Optional;

/**
 * An analysed text with what holds it together: who speaks, when things happen, who is who.
 *
 * <p>Immutable. No record, because it keeps an index of its mentions.
 */
public final class Discourse {
  private final AnalyzedText analyzed;
  private final List<Quotation> quotations;
  private final List<TimeExpression> times;
  private final List<CoreferenceChain> chains;
  private final ChainIndex index;

  /**
   * @param analyzed sentences and names
   * @param quotations in the order of their words; an inner one follows the one that contains it
   * @param times in the order of the text, not overlapping
   * @param chains coreference chains, in the order of their first mentions; no mention in two of
   *     them
   */
  public Discourse(
      AnalyzedText analyzed,
      List<Quotation> quotations,
      List<TimeExpression> times,
      List<CoreferenceChain> chains) {
    this.analyzed = analyzed;
    this.quotations = List.copyOf(quotations);
    this.times = List.copyOf(times);
    this.chains = List.copyOf(chains);
    index = new ChainIndex(this.chains);
  }

  /** Sentences and names. */
  public AnalyzedText analyzed() {
    return analyzed;
  }

  /** The quotations in the order of their words; an inner one follows the one that contains it. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The time expressions in the order of the text, not overlapping. */
  public List<TimeExpression> times() {
    return times;
  }

  /** The coreference chains in the order of their first mentions; no mention in two of them. */
  public List<CoreferenceChain> chains() {
    return chains;
  }

  /** The whole text. */
  public String text() {
    return analyzed.text();
  }

  /** The chain that has exactly this span as a mention. Cost: O(1). */
  public Optional<CoreferenceChain> chainOf(Span mention) {
    return index.chainOf(mention);
  }

  /**
   * The fullest mention of what a phrase means; the phrase itself where nothing else is known.
   *
   * <p>The phrase may be longer than the mention, as long as both end alike: "White House spokesman
   * Jane Roe" leads to the chain of "Jane Roe". Cost: O(1).
   */
  public Span representative(Span phrase) {
    return index.chainOfHead(phrase).map(CoreferenceChain::representative).orElse(phrase);
  }

  /** The chain of a phrase or of the mention that it ends in. Cost: O(1). */
  public Optional<CoreferenceChain> chainOfHead(Span phrase) {
    return index.chainOfHead(phrase);
  }
}
