package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelWriter;
import org.junit.jupiter.api.Test;

/** With models that OpenNLP writes. */
final class WeightFileTest {
  private static final String[] FEATURES = {"w=tax", "w=naïve", "w=rent", ""};
  private static final Context[] WEIGHTS = {
    new Context(new int[] {0, 2}, new double[] {0.5, -1}),
    new Context(new int[] {0, 2}, new double[] {0.25, 4}),
    new Context(new int[] {1}, new double[] {8}),
    new Context(new int[] {0, 1, 2}, new double[] {1, 2, 3})
  };

  private static byte[] written(String[] outcomes) throws IOException {
    AbstractModel model = new GISModel(WEIGHTS, FEATURES, outcomes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }

  private static double[] sums(WeightTable weights, String... features) {
    double[] sums = new double[weights.size()];
    for (String feature : features) {
      weights.add(Piece.of(feature), sums);
    }
    return sums;
  }

  @Test
  void hasEachFeaturesWeights() throws IOException {
    WeightTable weights = WeightFile.read(written(new String[] {"B", "I", "O"}));
    assertThat(sums(weights, "w=tax")).containsExactly(0.5, 0, -1);
    assertThat(sums(weights, "w=naïve")).containsExactly(0.25, 0, 4);
    assertThat(sums(weights, "w=rent")).containsExactly(0, 8, 0);
    assertThat(sums(weights, "")).containsExactly(1, 2, 3);
  }

  @Test
  void addsWeightsAndKnowsNoOthers() throws IOException {
    WeightTable weights = WeightFile.read(written(new String[] {"B", "I", "O"}));
    assertThat(sums(weights, "w=tax", "w=rent", "w=dues")).containsExactly(0.5, 8, -1);
  }

  @Test
  void hasTheOutcomesInTheirOrder() throws IOException {
    WeightTable weights = WeightFile.read(written(new String[] {"B", "I", "Ö"}));
    assertThat(weights.size()).isEqualTo(3);
    assertThat(weights.outcome(2)).isEqualTo("Ö");
  }

  @Test
  void refusesAnotherKindOfModel() {
    byte[] perceptron = {0, 10, 'P', 'e', 'r', 'c', 'e', 'p', 't', 'r', 'o', 'n'};
    assertThatThrownBy(() -> WeightFile.read(perceptron))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Perceptron");
  }
}
