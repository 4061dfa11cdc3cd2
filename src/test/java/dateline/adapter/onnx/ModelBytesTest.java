package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelBytesTest {
  private static InputStream part(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A stream that never says how much is there, as some do. */
  private static InputStream secretive(String text) {
    return new FilterInputStream(part(text)) {
      @Override
      public int available() {
        return 0;
      }
    };
  }

  private static String text(List<InputStream> parts) throws IOException {
    return StandardCharsets.US_ASCII.decode(ModelBytes.of(parts)).toString();
  }

  @Test
  void putsOnePartBehindTheOther() throws IOException {
    assertThat(text(List.of(part("one "), part("two")))).isEqualTo("one two");
  }

  @Test
  void growsWhereMoreComesThanWasSaid() throws IOException {
    assertThat(text(List.of(part("one "), secretive("two "), secretive("three"))))
        .isEqualTo("one two three");
  }

  @Test
  void liesOutsideOfTheHeap() throws IOException {
    ByteBuffer bytes = ModelBytes.of(List.of(part("one")));
    assertThat(bytes.isDirect()).isTrue();
    assertThat(bytes.remaining()).isEqualTo(3);
  }
}
