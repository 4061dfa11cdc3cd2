package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Evidenced;
import dateline.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WindowTest {
  private static final String SIXTY_WORDS =
      Collections.nCopies(60, "word").stream().collect(Collectors.joining(" ", "", "."));

  private final List<Evidenced> article =
      PassageFixture.article("a", "First one.", "The second.", "A third.", "The last.");

  @Test
  void sentencesThatFollowOneAnotherAreReadTogetherInTheirOrder() {
    List<Window> windows = Window.of(List.of(article.get(1), article.get(0)));
    assertThat(windows).extracting(Window::text).containsExactly("First one. The second. ");
  }

  @Test
  void aGapOrAnotherArticleBeginsAnotherWindow() {
    List<Evidenced> other = PassageFixture.article("b", "Elsewhere.", "Beside it.");
    List<Window> windows = Window.of(List.of(article.get(0), article.get(2), other.get(1)));
    assertThat(windows)
        .extracting(Window::text)
        .containsExactly("First one. ", "A third. ", "Beside it. ");
  }

  @Test
  void longStretchesAreCutAndShareASentence() {
    List<Evidenced> longer =
        PassageFixture.article("c", SIXTY_WORDS, SIXTY_WORDS, "Shared.", SIXTY_WORDS);
    assertThat(Window.of(longer))
        .extracting(Window::text)
        .containsExactly(
            SIXTY_WORDS + " " + SIXTY_WORDS + " Shared. ", "Shared. " + SIXTY_WORDS + " ");
  }

  @Test
  void aHeadlineStandsBeforeEachWindowOfItsArticle() {
    List<Evidenced> told =
        PassageFixture.article("d", "Ferry aground", "Told.", "Left out.", "Told later.");
    assertThat(Window.of(List.of(told.get(3), told.get(1), told.get(0))))
        .extracting(Window::text)
        .containsExactly("Ferry aground Told later. ", "Ferry aground Told. ");
  }

  @Test
  void theWindowOfTheFirstPassageComesFirst() {
    List<Evidenced> other = PassageFixture.article("b", "Elsewhere.", "Beside it.");
    assertThat(Window.of(List.of(article.get(3), other.get(0), article.get(1), article.get(0))))
        .extracting(Window::text)
        .containsExactly("The last. ", "Elsewhere. ", "First one. The second. ");
  }

  @Test
  void aHeadlineAloneIsRead() {
    List<Evidenced> told = PassageFixture.article("e", "Ferry aground", "Told.");
    assertThat(Window.of(told.subList(0, 1)))
        .extracting(Window::text)
        .containsExactly("Ferry aground ");
  }

  @Test
  void aPlaceIsCountedFromTheArticlesStart() {
    Window window = Window.of(article).get(0);
    int at = window.text().indexOf("second");
    Window.Place place = window.place(new Span(at, at + 6)).orElseThrow();
    assertThat(place.passage()).isEqualTo(article.get(1));
    int sentence = article.get(1).passage().sentence().span().start();
    assertThat(place.span()).isEqualTo(new Span(sentence + 4, sentence + 10));
  }

  @Test
  void aPieceOfTwoSentencesHasNoPlace() {
    Window window = Window.of(article).get(0);
    assertThat(Stream.of(new Span(0, 12), new Span(6, 15)).map(window::place))
        .allMatch(place -> place.isEmpty());
  }
}
