package dateline.adapter.opennlp;

import dateline.question.AnswerTypeClassifier;
import dateline.question.AnswerTypeFeatures;
import dateline.question.AnswerTypeTrainer;
import dateline.question.LabelledQuestion;
import dateline.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Trains {@link MaxentAnswerTypeClassifier}; every question also counts in lower case and without
 * its mark, which is how people type.
 */
final class MaxentAnswerTypeTrainer implements AnswerTypeTrainer {
  private final TextAnalyzer analyzer;
  private final MaxentTraining training;

  MaxentAnswerTypeTrainer(TextAnalyzer analyzer, MaxentTraining training) {
    this.analyzer = analyzer;
    this.training = training;
  }

  @Override
  public AnswerTypeClassifier train(List<LabelledQuestion> examples) {
    return new MaxentAnswerTypeClassifier(model(examples));
  }

  MaxentModel model(List<LabelledQuestion> examples) {
    if (examples.stream().map(LabelledQuestion::type).distinct().count() < 2) {
      throw new IllegalArgumentException("training needs at least two answer types");
    }
    List<Event> events = new ArrayList<>();
    for (LabelledQuestion example : examples) {
      events.add(event(example, example.text()));
      events.add(event(example, asTyped(example.text())));
    }
    return training.train(events);
  }

  private Event event(LabelledQuestion example, String text) {
    return new Event(
        MaxentAnswerTypeClassifier.outcome(example.type()),
        AnswerTypeFeatures.of(analyzer.analyze(text)).toArray(String[]::new));
  }

  static String asTyped(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s*\\?\\s*$", "");
  }
}
