package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Evidenced;
import dateline.answer.reading.WindowReader.ReadWindow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WindowReaderTest {
  private final List<Window> windows =
      Stream.of("Boats waited.", "Bread was dear.", "The harbour closed.", "It rained.")
          .map(text -> Window.of(List.of(passage(text))).get(0))
          .toList();

  private static Evidenced passage(String text) {
    return PassageFixture.article(text.substring(0, 2), text).get(0);
  }

  private List<String> read(Map<String, Float> scores) {
    return new WindowReader(new FakeSpanModel(scores))
        .read("What happened?", windows).stream()
            .map(ReadWindow::window)
            .map(Window::text)
            .map(String::strip)
            .toList();
  }

  @Test
  void whereTheFirstWindowLeavesNoDoubtNoOtherIsRead() {
    assertThat(read(Map.of("closed.", 3f, "waited.", 2f))).containsExactly("The harbour closed.");
  }

  @Test
  void inDoubtTheNextOnesAreReadToo() {
    assertThat(read(Map.of("closed.", 1f, "waited.", 0.5f)))
        .containsExactly("The harbour closed.", "Boats waited.");
  }

  @Test
  void noMoreThanThreeAreRead() {
    assertThat(read(Map.of("waited.", 0f, "dear.", 0f, "closed.", 0f, "rained.", 0f))).hasSize(3);
  }

  @Test
  void aSingleWindowIsReadWithoutAGlance() {
    FakeSpanModel model = new FakeSpanModel(Map.of());
    assertThat(new WindowReader(model).read("What happened?", windows.subList(0, 1))).hasSize(1);
    assertThat(model.read()).hasSize(1);
  }

  @Test
  void noWindowsAreNothingToRead() {
    assertThat(new WindowReader(new FakeSpanModel(Map.of())).read("What happened?", List.of()))
        .isEmpty();
  }
}
