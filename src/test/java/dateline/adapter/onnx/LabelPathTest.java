package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.BioLabels;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LabelPathTest {
  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");

  private final LabelPath path = new LabelPath(LABELS);

  @Test
  void theBestLabelsStandWhereTheyMay() {
    float[][] scores = {{0, 3, 0, 0, 0}, {0, 0, 3, 0, 0}, {3, 0, 0, 0, 0}};
    assertThat(path.best(scores)).containsExactly("B-PER", "I-PER", "O");
  }

  @Test
  void aForbiddenLabelGivesWayToTheBestRowAsAWhole() {
    float[][] scores = {{2, 1.5f, 0, 0, 0}, {0, 0, 9, 0, 0}};
    assertThat(path.best(scores)).containsExactly("B-PER", "I-PER");
  }

  @Test
  void noWordsHaveNoLabels() {
    assertThat(path.best(new float[0][])).isEmpty();
  }

  /** Against all rows of labels, one after the other. */
  @Property(tries = 200)
  void noLegalRowIsBetter(@ForAll @Size(20) float[] flat) {
    float[][] scores = new float[4][5];
    for (int i = 0; i < flat.length; i++) {
      scores[i / 5][i % 5] = bounded(flat[i]);
    }
    double best = rows(4).stream().mapToDouble(row -> sum(row, scores)).max().orElseThrow();
    List<String> found = path.best(scores);
    assertThat(isLegal(found)).isTrue();
    assertThat(sum(found, scores)).isEqualTo(best);
  }

  private static float bounded(float value) {
    return Float.isFinite(value) ? (float) (10 * Math.sin(value)) : 0;
  }

  private static List<List<String>> rows(int words) {
    List<List<String>> rows = List.of(List.of());
    for (int word = 0; word < words; word++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> row : rows) {
        for (String label : LABELS) {
          List<String> next = new ArrayList<>(row);
          next.add(label);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows.stream().filter(LabelPathTest::isLegal).toList();
  }

  private static boolean isLegal(List<String> row) {
    String last = "O";
    for (String label : row) {
      if (!BioLabels.mayFollow(last, label)) {
        return false;
      }
      last = label;
    }
    return true;
  }

  private static double sum(List<String> row, float[][] scores) {
    double sum = 0;
    for (int word = 0; word < row.size(); word++) {
      sum += scores[word][LABELS.indexOf(row.get(word))];
    }
    return sum;
  }
}
