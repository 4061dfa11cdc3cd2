package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NamedStoryTest {
  private static Optional<String> unnamed(String tagged) {
    return NamedStory.unnamed(QuestionText.of(tagged));
  }

  @Test
  void aStoryIsNamedByWhatItIsAbout() {
    assertThat(unnamed("what/WP is/VBZ the/DT old/JJ ferry/NN story/NN about/IN ?/."))
        .contains("what is the story about ?");
    assertThat(unnamed("who/WP is/VBZ in/IN the/DT Austen/VBN article/NN"))
        .contains("who is in the article");
  }

  @Test
  void aStoryThatIsOnlyPointedAtHasNoName() {
    assertThat(unnamed("what/WP is/VBZ the/DT latest/JJS story/NN about/IN")).isEmpty();
    assertThat(unnamed("summarise/VB this/DT article/NN")).isEmpty();
    assertThat(unnamed("who/WP sank/VBD the/DT ferry/NN")).isEmpty();
  }
}
