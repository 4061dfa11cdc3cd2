package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.question.Intent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoryQuestionTest {
  @TempDir private Path folder;

  @Test
  void questionsAreExamplesOfTheirType() throws IOException {
    write("Q howmany typo | how mny were hurt", "A 3", "E 3 were hurt");
    assertThat(StoryQuestion.ofFolder(folder))
        .containsExactly(new StoryQuestion(Intent.HOW_MUCH, "how mny were hurt"));
  }

  @Test
  void whatIsSaidBeforeTheQuestionIsLeftOut() throws IOException {
    write("Q why long | My aunt lives there! It is awful. Why did it burn?");
    assertThat(StoryQuestion.ofFolder(folder))
        .containsExactly(new StoryQuestion(Intent.WHY, "Why did it burn?"));
  }

  @Test
  void typesThatMayAskForAnythingAreNoExamples() throws IOException {
    write("Q followup terse | and where", "Q unanswerable plain | Who paid?", "A Q and a story");
    assertThat(StoryQuestion.ofFolder(folder)).isEmpty();
  }

  private void write(String... lines) throws IOException {
    Files.writeString(folder.resolve("story.txt"), String.join("\n", lines));
  }
}
