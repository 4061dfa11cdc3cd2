package dateline.text;

import java.util.List;

/**
 * A text with its sentences and the names in it.
 *
 * @param text the whole text, unchanged; every offset points into it
 * @param sentences in order, not overlapping; none for a blank text
 * @param names in order, not overlapping, each within one sentence
 */
public record AnalyzedText(String text, List<Sentence> sentences, List<Mention> names) {
  public AnalyzedText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    if (!sentences.isEmpty() && sentences.get(sentences.size() - 1).span().end() > text.length()) {
      throw new IllegalArgumentException("a sentence reaches beyond the text");
    }
  }

  /** The names that lie within the span, in order. */
  public List<Mention> namesIn(Span part) {
    return names.stream().filter(name -> part.contains(name.span())).toList();
  }
}
