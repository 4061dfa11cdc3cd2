package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BatchTest {
  private static final long[] WHERE_IN_SUMMIT = {1, 3, 2, 4, 5, 2};

  private static List<Batch> batches(String question, String... texts) {
    byte[] known = "[UNK]\n[CLS]\n[SEP]\nwhere\nin\nsummit".getBytes(StandardCharsets.UTF_8);
    try {
      WordPieces pieces = new WordPieces(Vocabulary.read(new ByteArrayInputStream(known)));
      return Batch.of(pieces, question, List.of(texts));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void questionAndTextStandBetweenTheirMarks() {
    Batch batch = batches("where", "in summit").get(0);

    assertThat(batch.ids()[0]).containsExactly(WHERE_IN_SUMMIT);
    assertThat(batch.types()[0]).containsExactly(0, 0, 0, 1, 1, 1);
    assertThat(batch.mask()[0]).containsOnly(1);
  }

  @Test
  void textsOfDifferentLengthsAreReadApart() {
    List<Batch> batches = batches("where", "in in in in in in", "summit", "in in in in in");

    assertThat(batches).hasSize(2);
    assertThat(batches.get(0).place(0)).isEqualTo(1);
    assertThat(batches.get(1).rows().stream().map(batches.get(1)::place)).containsExactly(2, 0);
    assertThat(batches.get(1).mask()[0]).endsWith(1, 0);
  }

  @Test
  void noTextsAreNoBatches() {
    assertThat(batches("where")).isEmpty();
  }
}
