package dateline.text.quotation;

import dateline.text.AnalyzedText;
import dateline.text.Quotation;
import java.util.List;

/** Finds what is said and by whom. Thread safe. */
public final class QuotationFinder {
  /** The quotations of a text in the order of their words. */
  public List<Quotation> find(AnalyzedText text) {
    return List.of();
  }
}
