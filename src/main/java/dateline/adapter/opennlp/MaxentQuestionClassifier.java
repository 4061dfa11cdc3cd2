package dateline.adapter.opennlp;

import dateline.question.AnswerTypeClassifier;
import dateline.question.QuestionClassifier;
import dateline.question.QuestionKind;
import dateline.text.AnalyzedText;

/** Both by maximum entropy models, a model each. */
final class MaxentQuestionClassifier implements QuestionClassifier {
  private final MaxentIntentClassifier intents;
  private final AnswerTypeClassifier answerTypes;

  MaxentQuestionClassifier(MaxentIntentClassifier intents, AnswerTypeClassifier answerTypes) {
    this.intents = intents;
    this.answerTypes = answerTypes;
  }

  @Override
  public QuestionKind classify(AnalyzedText message) {
    return new QuestionKind(intents.classify(message), answerTypes.classify(message));
  }
}
