package dateline.text;

/** Finds sentences, tokens, tags, lemmas, phrases and names. Implementations are thread safe. */
public interface TextAnalyzer {
  /**
   * Analyses a text of any length and content; a blank one has no sentences.
   *
   * <p>Cost: linear in the text, some milliseconds a sentence; it runs when an article is read and
   * for a question, never for a stored passage.
   */
  AnalyzedText analyze(String text);
}
