package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.cli.Workbench;
import dateline.dialogue.Conversation;
import dateline.dialogue.Dialogue;
import dateline.dialogue.Turn;
import dateline.fact.Scope;
import dateline.news.ShelfId;
import dateline.question.Question;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;

/** Answering takes any message whatever. */
final class AnsweringPropertyIT {
  private static final Workbench SAMPLES =
      new StoreWorkbenches(Settings.of(Map.of()), new Parts(Settings.of(Map.of()))).samples();
  private static final Dialogue DIALOGUE = SAMPLES.dialogue();

  @AfterContainer
  static void close() {
    SAMPLES.close();
  }

  @Property(tries = 200)
  void noMessageMakesAnsweringThrow(
      @ForAll @NotBlank @StringLength(min = 1, max = 120) String message) {
    Turn turn = new Turn(new Question(message), Scope.of(ShelfId.OPERATOR));

    assertThat(DIALOGUE.reply(turn, Conversation.NEW).replies()).isNotEmpty();
  }
}
