package dateline.adapter.opennlp;

import dateline.eval.bench.BarePipeline;
import dateline.question.AnswerTypeClassifier;
import dateline.question.AnswerTypeTrainer;
import dateline.question.IntentClassifier;
import dateline.text.LanguageDetector;
import dateline.text.TextAnalyzer;

/**
 * The factory of what this adapter has to offer. Models are loaded on first use, once a process.
 */
public final class OpenNlp {
  private OpenNlp() {}

  /**
   * An analyzer of English text. Begins to load its models in the background; the first analysis
   * waits for them.
   */
  public static TextAnalyzer textAnalyzer() {
    return new OpenNlpTextAnalyzer();
  }

  /** A detector of languages; its model is loaded by the first detection. */
  public static LanguageDetector languageDetector() {
    return new OpenNlpLanguageDetector();
  }

  /** The shipped classifier of intents. */
  public static IntentClassifier intentClassifier() {
    return new MaxentIntentClassifier(MaxentModels.load("intents/intents.bin"));
  }

  /** The shipped classifier of answer types. */
  public static AnswerTypeClassifier answerTypeClassifier() {
    return new MaxentAnswerTypeClassifier(MaxentModels.load("answertypes/answertypes.bin"));
  }

  /** The least that OpenNLP does to a text: what reading is measured against. */
  public static BarePipeline barePipeline() {
    return new BareOpenNlpPipeline();
  }

  /** Trains classifiers of answer types on other questions. */
  public static AnswerTypeTrainer answerTypeTrainer() {
    return new MaxentAnswerTypeTrainer(textAnalyzer(), AnswerTypeTraining.SETTINGS);
  }
}
