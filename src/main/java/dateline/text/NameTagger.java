package dateline.text;

import java.util.List;

/** Finds the names among a sentence's words. Implementations are thread safe. */
public interface NameTagger {
  /**
   * The persons, organizations, places and other named things of each sentence, in the order of the
   * sentences: those of one in order, not overlapping. A sentence is read by itself.
   */
  List<List<TaggedName>> names(List<Sentence> sentences);
}
