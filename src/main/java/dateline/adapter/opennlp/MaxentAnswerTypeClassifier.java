package dateline.adapter.opennlp;

import dateline.question.AnswerType;
import dateline.question.AnswerTypeClassifier;
import dateline.question.AnswerTypeFeatures;
import dateline.question.AnswerTypes;
import dateline.text.AnalyzedText;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;

/** Answer types by one maximum entropy model over the fine classes ("HUM:ind"). */
final class MaxentAnswerTypeClassifier implements AnswerTypeClassifier {
  private final MaxentModel model;
  private final AnswerTypes types;

  MaxentAnswerTypeClassifier(MaxentModel model) {
    this.model = model;
    types =
        AnswerTypes.named(
            IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList());
  }

  static String outcome(AnswerType type) {
    return type.coarse() + ":" + type.fine();
  }

  @Override
  public AnswerType classify(AnalyzedText question) {
    return types.best(model.eval(AnswerTypeFeatures.of(question).toArray(String[]::new)));
  }
}
