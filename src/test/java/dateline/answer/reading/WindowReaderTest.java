package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.reading.WindowReader.ReadWindow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WindowReaderTest {
  private final List<Window> windows =
      windows("a", "Boats waited.", "Bread was dear.", "The harbour closed.", "It rained.");

  private static List<Window> windows(String article, String... sentences) {
    return PassageFixture.article(article, sentences).stream()
        .map(passage -> Window.of(List.of(passage)).get(0))
        .toList();
  }

  private static List<String> read(Map<String, Float> scores, List<Window> windows) {
    return new WindowReader(new FakeSpanModel(scores))
        .read("What happened?", windows).stream()
            .map(ReadWindow::window)
            .map(Window::text)
            .map(String::strip)
            .toList();
  }

  private List<String> read(Map<String, Float> scores) {
    return read(scores, windows);
  }

  @Test
  void whereTheFirstWindowLeavesNoDoubtNoOtherIsRead() {
    assertThat(read(Map.of("closed.", 3f, "waited.", 2f))).containsExactly("The harbour closed.");
  }

  @Test
  void anotherArticleIsReadAllTheSame() {
    List<Window> two = List.of(windows.get(2), windows("b", "The market closed.").get(0));
    assertThat(read(Map.of("closed.", 3f), two)).hasSize(2);
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
