package dateline.text.quotation;

import dateline.text.Span;
import java.util.Optional;

/**
 * A verb of saying with who says it, to whom and where, by token numbers: "Smith told reporters in
 * Rome".
 *
 * @param verb the verb's token, or that of "according"
 * @param first the first token of the whole
 * @param end the token after the last one of the whole: where the words may start
 * @param speaker empty where nobody is named
 * @param details whom and where
 */
record Report(int verb, int first, int end, Optional<Span> speaker, Details details) {
  /**
   * What stands beside the speaker.
   *
   * @param verb the words of saying
   */
  record Details(Span verb, Optional<Span> addressee, Optional<Span> occasion) {}
}
