package dateline.fact.extract;

import dateline.fact.Fact;
import java.util.List;

/** Finds the facts of one kind in a sentence. */
interface KindExtractor {
  /** The facts of a sentence, in no particular order. */
  List<Fact> extract(SentenceView view);
}
