package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Evidenced;
import dateline.answer.reading.WindowReader.ReadWindow;
import dateline.fact.ScoredPassage;
import dateline.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WindowReaderTest {
  private final List<Window> windows =
      windows("a", "Boats waited.", "Bread was dear.", "The harbour closed.", "It rained.");

  private static List<Window> windows(String article, String... sentences) {
    return windows(PassageFixture.article(article, sentences));
  }

  private static List<Window> windows(List<Evidenced> passages) {
    return passages.stream().map(passage -> Window.of(List.of(passage)).get(0)).toList();
  }

  private static List<ReadWindow> read(SpanModel model, List<Window> windows) {
    Question question = new Question("What happened?");
    Recency recency = Recency.of(question, windows.stream().map(Window::first).toList());
    return new WindowReader(model).read(question.text(), windows, recency);
  }

  private static List<String> read(Map<String, Float> scores, List<Window> windows) {
    return read(new FakeSpanModel(scores), windows).stream()
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
  void beyondAllDoubtNoOtherArticleIsReadEither() {
    List<Window> two = List.of(windows.get(2), windows("b", "The market closed.").get(0));
    assertThat(read(Map.of("closed.", 7f), two)).hasSize(1);
  }

  @Test
  void onlyTheLikeliestAreGlancedAt() {
    List<Window> many = windows("c", "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.");
    assertThat(read(Map.of("9.", 3f), many)).doesNotContain("9.");
    assertThat(read(Map.of("8.", 3f), many)).containsExactly("8.");
  }

  @Test
  void ofTwoThatPromiseAlikeTheOneOfTheStoryThatFitsIsReadFirst() {
    List<Window> two = new ArrayList<>(windows("b", "It closed."));
    Evidenced likely = PassageFixture.article("c", "So it closed.").get(0);
    ScoredPassage found = new ScoredPassage(likely.passage(), 1);
    two.addAll(windows(List.of(new Evidenced(found, List.of()))));
    assertThat(read(Map.of("closed.", 3f), two)).containsExactly("So it closed.", "It closed.");
  }

  @Test
  void ofTwoThatPromiseAlikeTheNewerIsReadFirst() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    List<Window> two = new ArrayList<>();
    two.addAll(windows(PassageFixture.article("old", Optional.of(day), "It closed.")));
    two.addAll(
        windows(PassageFixture.article("new", Optional.of(day.plusMonths(1)), "So it closed.")));
    assertThat(read(Map.of("closed.", 3f), two)).containsExactly("So it closed.", "It closed.");
  }

  @Test
  void anotherArticleThatPromisesMuchLessIsNotRead() {
    List<Window> two =
        List.of(windows.get(2), windows.get(0), windows("b", "Some rain fell.").get(0));
    assertThat(read(Map.of("closed.", 1f, "waited.", -0.5f, "fell.", -0.5f), two))
        .containsExactly("The harbour closed.", "Boats waited.");
  }

  @Test
  void inDoubtTheNextOnesAreReadToo() {
    assertThat(read(Map.of("closed.", 1f, "waited.", 0.5f)))
        .containsExactly("The harbour closed.", "Boats waited.");
  }

  @Test
  void fourOfOneArticleAreReadAndThreeOfSeveral() {
    List<Window> five = windows("c", "It 1.", "It 2.", "It 3.", "It 4.", "It 5.");
    List<Window> several = new ArrayList<>(five);
    several.addAll(windows("d", "It 6."));

    assertThat(read(Map.of("It", 0f), five)).hasSize(4);
    assertThat(read(Map.of("It", 0f), several)).hasSize(3);
  }

  @Test
  void aSingleWindowIsReadWithoutAGlance() {
    FakeSpanModel model = new FakeSpanModel(Map.of());
    assertThat(read(model, windows.subList(0, 1))).hasSize(1);
    assertThat(model.read()).hasSize(1);
  }

  @Test
  void noWindowsAreNothingToRead() {
    assertThat(read(Map.of(), List.of())).isEmpty();
  }
}
