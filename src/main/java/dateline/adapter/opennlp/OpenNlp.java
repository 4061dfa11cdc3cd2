package dateline.adapter.opennlp;

import dateline.eval.bench.BarePipeline;
import dateline.question.AnswerTypeTrainer;
import dateline.question.QuestionClassifier;
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

  /** The classifier for machines that cannot run the neural one. */
  public static QuestionClassifier questionClassifier() {
    return new MaxentQuestionClassifier(
        new MaxentIntentClassifier(MaxentModels.load("intents/intents.bin")),
        new MaxentAnswerTypeClassifier(MaxentModels.load("answertypes/answertypes.bin")));
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
