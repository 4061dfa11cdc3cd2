package dateline.eval.bench;

/**
 * What any reading has to do and nothing more: sentences, tokens, part-of-speech tags. The measure
 * that our own reading is held against. Implementations need not be thread safe.
 */
public interface BarePipeline {
  /**
   * Runs over a text.
   *
   * @return the number of tagged tokens
   */
  int process(String text);
}
