package dateline.text;

import java.util.List;
import java.util.Optional;

/**
 * An analysed text with what holds it together: who speaks, when things happen, who is who.
 *
 * @param analyzed sentences and names
 * @param quotations in the order of their words; an inner one follows the one that contains it
 * @param times in the order of the text, not overlapping
 * @param chains coreference chains, in the order of their first mentions; no mention in two of them
 */
public record Discourse(
    AnalyzedText analyzed,
    List<Quotation> quotations,
    List<TimeExpression> times,
    List<CoreferenceChain> chains) {
  public Discourse {
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    chains = List.copyOf(chains);
  }

  /** The whole text. */
  public String text() {
    return analyzed.text();
  }

  /** The chain that has exactly this span as a mention. */
  public Optional<CoreferenceChain> chainOf(Span mention) {
    return chains.stream().filter(chain -> chain.mentions().contains(mention)).findFirst();
  }
}
