package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.adapter.onnx.Onnx;
import dateline.adapter.opennlp.OpenNlp;
import dateline.question.QuestionClassifier;
import dateline.question.QuestionKind;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the floors of both question classifiers that ship. */
final class QuestionClassifiersIT {
  private static final TextAnalyzer TEXTS = OpenNlp.textAnalyzer();

  @ParameterizedTest
  @CsvSource({"NEURAL, 0.94", "LINEAR, 0.92"})
  void intentsStayAboveTheirFloor(ReaderKind kind, double floor) throws IOException {
    Path test = Path.of("data/eval/intents/test.tsv");
    assertThat(accuracy(kind, test, told -> told.intent().intent().name()))
        .isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"NEURAL, 0.94", "LINEAR, 0.92"})
  void intentsAreTheSameUnderATurkishLocale(ReaderKind kind, double floor) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      intentsStayAboveTheirFloor(kind, floor);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"NEURAL, 0.95", "LINEAR, 0.91"})
  void answerTypesStayAboveTheirFloor(ReaderKind kind, double floor) throws IOException {
    Path test = Path.of(System.getProperty("dateline.shared", "../shared"), "bench/trec/test.tsv");
    assumeTrue(Files.exists(test), "no TREC questions at " + test);
    assertThat(accuracy(kind, test, told -> told.answerType().coarse().name()))
        .isGreaterThanOrEqualTo(floor);
  }

  private static double accuracy(ReaderKind kind, Path file, Function<QuestionKind, String> label)
      throws IOException {
    QuestionClassifier classifier =
        BundledModels.questions(kind, new Onnx(BundledModels::model)).model();
    List<String[]> lines =
        Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    long right =
        lines.stream()
            .filter(
                cells -> label.apply(classifier.classify(TEXTS.analyze(cells[1]))).equals(cells[0]))
            .count();
    return (double) right / lines.size();
  }
}
