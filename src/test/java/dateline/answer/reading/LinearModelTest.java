package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class LinearModelTest {
  @Test
  void isReadAsItWasWritten() throws IOException {
    float[] weights = new float[LinearModel.SIZE];
    weights[3] = 1.5f;
    weights[LinearModel.SIZE - 1] = -2;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LinearModel(weights).write(out);

    LinearModel read = LinearModel.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.weight(3)).isEqualTo(1.5f);
    assertThat(read.weight(LinearModel.SIZE - 1)).isEqualTo(-2);
    assertThat(read.weight(4)).isZero();
  }

  @Test
  void aFileThatEndsEarlyIsNoModel() {
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[] {0, 0, 0, 9, 1})))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void wantsAllOfItsWeights() {
    assertThatThrownBy(() -> new LinearModel(new float[3])).hasMessageContaining("not 3");
  }
}
