package dateline.text;

/**
 * A flat, non-overlapping phrase of a sentence.
 *
 * @param span where it stands in the text, from its first token's start to its last one's end
 * @param type the phrase's kind as in CoNLL-2000: "NP", "VP", "PP", "ADJP", "ADVP", "SBAR", "PRT",
 *     …
 * @see <a href="https://aclanthology.org/W00-0726/">Tjong Kim Sang and Buchholz, 2000</a>
 */
public record Chunk(Span span, String type) {
  public Chunk {
    if (span.isEmpty() || type.isEmpty()) {
      throw new IllegalArgumentException("a chunk has a span and a type: " + span + " " + type);
    }
  }

  /** Whether this is a noun phrase. */
  public boolean isNounPhrase() {
    return type.equals("NP");
  }

  /** Whether this is a verb phrase. */
  public boolean isVerbPhrase() {
    return type.equals("VP");
  }
}
