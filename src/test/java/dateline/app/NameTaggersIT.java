package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.dataset.Datasets;
import dateline.adapter.onnx.Onnx;
import dateline.adapter.opennlp.OpenNlp;
import dateline.eval.name.NameScores;
import dateline.text.NameTagger;
import dateline.text.TextAnalyzer;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the floors of both taggers of names that ship. */
final class NameTaggersIT {
  @ParameterizedTest
  @CsvSource({"NEURAL, test, 97", "LINEAR, test, 92", "NEURAL, real, 92", "LINEAR, real, 76"})
  void namesAndDatesStayAboveTheirFloor(ReaderKind kind, String set, double floor) {
    NameTagger tagger = BundledModels.names(kind, new Onnx(BundledModels::model)).model();
    TextAnalyzer texts = OpenNlp.textAnalyzer(() -> tagger);
    Path test = Path.of("data/eval/names").resolve(set + ".conll");
    NameScores scores = NameScores.of(Datasets.evaluationData().names(test), texts);
    assertThat(NameScores.all(scores.strict()).f1()).isGreaterThanOrEqualTo(floor);
  }
}
