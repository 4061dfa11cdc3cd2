package dateline.adapter.opennlp;

import dateline.question.AnswerType;
import dateline.question.AnswerType.Coarse;
import dateline.question.LabelledQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command that makes the answer type model; see training/answertypes/README.md. */
final class AnswerTypeTraining {
  /** Chosen by five-fold cross-validation on the training questions. */
  static final MaxentTraining SETTINGS = new MaxentTraining(20, 2, 0.5);

  private AnswerTypeTraining() {}

  /** Takes the corpus (TSV with a header: coarse, fine, question) and the model file to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: AnswerTypeTraining TRAIN.tsv MODEL.bin");
    }
    List<LabelledQuestion> examples =
        Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.split("\t", 3))
            .map(
                cells ->
                    new LabelledQuestion(
                        cells[2], new AnswerType(Coarse.valueOf(cells[0]), cells[1])))
            .toList();
    MaxentAnswerTypeTrainer trainer = new MaxentAnswerTypeTrainer(OpenNlp.textAnalyzer(), SETTINGS);
    MaxentModels.save(trainer.model(examples), Path.of(arguments[1]));
  }
}
