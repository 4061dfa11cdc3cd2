package dateline.text.coreference;

import dateline.text.AnalyzedText;
import dateline.text.CoreferenceChain;
import dateline.text.Quotation;
import java.util.List;

/** Tells which mentions mean the same. Thread safe. */
public final class CoreferenceResolver {
  /**
   * The chains of a text, in the order of their first mentions; "I" in a quotation is its speaker.
   */
  public List<CoreferenceChain> resolve(AnalyzedText text, List<Quotation> quotations) {
    return List.of();
  }
}
