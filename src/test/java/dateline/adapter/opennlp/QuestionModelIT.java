package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.question.AnswerTypeClassifier;
import dateline.question.IntentClassifier;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Holds the floors of the shipped question models. */
final class QuestionModelIT {
  private static final TextAnalyzer TEXTS = OpenNlp.textAnalyzer();

  @Test
  void intentsStayAboveTheirFloor() throws IOException {
    IntentClassifier classifier = OpenNlp.intentClassifier();

    assertThat(
            accuracy(
                Path.of("data/eval/intents/test.tsv"),
                (label, message) ->
                    classifier.classify(TEXTS.analyze(message)).intent().name().equals(label)))
        .isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void intentsAreTheSameUnderATurkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      intentsStayAboveTheirFloor();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void answerTypesStayAboveTheirFloor() throws IOException {
    Path test = Path.of(System.getProperty("dateline.shared", "../shared"), "bench/trec/test.tsv");
    assumeTrue(Files.exists(test), "no TREC questions at " + test);
    AnswerTypeClassifier classifier = OpenNlp.answerTypeClassifier();

    assertThat(
            accuracy(
                test,
                (label, question) ->
                    classifier.classify(TEXTS.analyze(question)).coarse().name().equals(label)))
        .isGreaterThanOrEqualTo(0.91);
  }

  private static double accuracy(Path file, BiPredicate<String, String> right) throws IOException {
    List<String[]> lines =
        Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    return (double) lines.stream().filter(cells -> right.test(cells[0], cells[1])).count()
        / lines.size();
  }
}
