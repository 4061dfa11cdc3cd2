package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextVectorsTest {
  private static final List<List<String>> GROUPS =
      List.of(List.of("ship", "boat"), List.of("bread", "loaf"));

  private final TextVectors vectors = TextVectorsFixture.vectors(GROUPS);

  private double likeness(String one, String other) {
    return Meaning.of(one, vectors).likeness(Meaning.of(other, vectors));
  }

  @Test
  void aTextPointsWhereItsWordsDo() {
    assertThat(likeness("The ship!", "A BOAT")).isCloseTo(1, within(1e-9));
    assertThat(likeness("the ship", "a loaf")).isZero();
  }

  @Test
  void aWordCountsAsMuchAsItIsLong() {
    double cosine = likeness("ship and bread", "boat");
    assertThat(cosine).isCloseTo(2 / Math.sqrt(5), within(1e-6));
  }

  @Test
  void unknownWordsSayNothing() {
    assertThat(likeness("quay", "boat")).isZero();
    assertThat(Meaning.of("boat", TextVectors.none()).likeness(Meaning.of("", TextVectors.none())))
        .isZero();
  }

  @Test
  void aFileThatEndsEarlyIsNoFile() {
    byte[] file = TextVectorsFixture.file(GROUPS);
    byte[] cut = Arrays.copyOf(file, file.length - 1);
    assertThatThrownBy(() -> TextVectors.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(EOFException.class);
  }
}
