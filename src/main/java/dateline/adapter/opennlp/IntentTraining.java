package dateline.adapter.opennlp;

import dateline.question.Intent;
import dateline.question.IntentFeatures;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;

/** The command that makes the intent model; see training/intents/README.md. */
final class IntentTraining {
  /** Chosen on data/eval/intents/dev.tsv. */
  static final MaxentTraining SETTINGS = new MaxentTraining(30, 1, 0.5);

  /** Thousands of questions about stories must not drown a few dozen requests of each kind. */
  private static final int TIMES = 6;

  private final TextAnalyzer analyzer;

  IntentTraining(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * Takes the folder of examples (one file an intent), the folder of stories with questions, and
   * the model file to write.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "usage: IntentTraining config/intents data/stories/train MODEL.bin");
    }
    MaxentModel model =
        new IntentTraining(OpenNlp.textAnalyzer())
            .train(Path.of(arguments[0]), Path.of(arguments[1]));
    MaxentModels.save(model, Path.of(arguments[2]));
  }

  /**
   * Trains on "who_is.txt" and so on: a message a line, "#" for comments; and on the questions of
   * the stories.
   */
  MaxentModel train(Path folder, Path stories) throws IOException {
    List<Event> events = new ArrayList<>();
    for (StoryQuestion question : StoryQuestion.ofFolder(stories)) {
      events.add(event(question.intent(), question.words()));
    }
    EnumSet<Intent> byForm = EnumSet.of(Intent.PUBLICATION);
    for (Intent intent : EnumSet.complementOf(byForm)) {
      Path file = folder.resolve(intent.name().toLowerCase(Locale.ROOT) + ".txt");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          for (int i = 0; i < TIMES; i++) {
            events.add(event(intent, line));
            events.add(event(intent, MaxentAnswerTypeTrainer.asTyped(line)));
          }
        }
      }
    }
    return SETTINGS.train(events);
  }

  private Event event(Intent intent, String message) {
    return new Event(
        intent.name(), IntentFeatures.of(analyzer.analyze(message)).toArray(String[]::new));
  }
}
