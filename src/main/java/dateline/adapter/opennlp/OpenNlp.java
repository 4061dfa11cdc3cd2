package dateline.adapter.opennlp;

import dateline.eval.bench.BarePipeline;
import dateline.text.TextAnalyzer;

/**
 * The factory of what this adapter has to offer. Models are loaded on first use, once a process.
 */
public final class OpenNlp {
  private OpenNlp() {}

  /** An analyzer of English text. */
  public static TextAnalyzer textAnalyzer() {
    return new OpenNlpTextAnalyzer();
  }

  /** Sentences, tokens and tags alone, as a measure of speed; loads models of its own. */
  public static BarePipeline barePipeline() {
    return new BareOpenNlpPipeline();
  }
}
