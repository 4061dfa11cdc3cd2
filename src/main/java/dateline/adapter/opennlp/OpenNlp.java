package dateline.adapter.opennlp;

import dateline.eval.bench.BarePipeline;
import dateline.question.AnswerTypeTrainer;
import dateline.question.QuestionClassifier;
import dateline.text.LanguageDetector;
import dateline.text.NameTagger;
import dateline.text.TextAnalyzer;
import java.util.function.Supplier;

/**
 * The factory of what this adapter has to offer. Models are loaded on first use, once a process.
 */
public final class OpenNlp {
  private OpenNlp() {}

  /**
   * An analyzer of English text with this adapter's own names. Begins to load its models in the
   * background; the first analysis waits for them.
   */
  public static TextAnalyzer textAnalyzer() {
    Models.NAMES.start();
    return textAnalyzer(Models.NAMES::get);
  }

  /**
   * The same with names that another one finds, who is asked for by each analysis and should be
   * made once.
   */
  public static TextAnalyzer textAnalyzer(Supplier<NameTagger> names) {
    return new OpenNlpTextAnalyzer(names);
  }

  /** The tagger of names for machines that cannot run the neural one. */
  public static NameTagger nameTagger() {
    return Models.NAMES.get();
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
