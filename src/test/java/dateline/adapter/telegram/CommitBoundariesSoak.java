package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.BotPartsFixture;
import dateline.fact.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One update's way, with the process ended before and after every commit of it. Run by {@code mvn
 * -Psoak verify}: it starts a process with all models for each, nine in all, which takes one to two
 * minutes, and ten or more on a machine that is very busy.
 */
final class CommitBoundariesSoak {
  private static final String WINDOW = "before sent";

  @TempDir Path folder;
  private final List<String> met = new ArrayList<>();

  @Test
  void isAnsweredOnceWhereverTheProcessDiesSaveInTheOneWindow() throws Exception {
    for (int boundary = 0; diesAt(boundary); boundary++) {
      assertThat(boundary).isLessThan(20);
    }

    assertThat(met)
        .containsExactly(
            "before receive",
            "after receive",
            "before store",
            "after store",
            "before commit",
            "after commit",
            WINDOW,
            "after sent");
  }

  /** Whether there is such a boundary; then all is checked after another process went on. */
  private boolean diesAt(int boundary) throws Exception {
    Path place = Files.createDirectory(folder.resolve("boundary" + boundary));
    try (BotApiServer server = new BotApiServer()) {
      server.happen("message", MessageFixture.inPrivate(7, 1, "/start"));
      BotProcess first = bot(place, server, boundary);
      int code = first.exitCode();
      assertThat(code).as(first.output()).isIn(0, HaltingBot.DIED);
      if (code == 0) {
        return false;
      }
      String where = first.output().replaceAll("(?s).*died (\\w+ \\w+).*", "$1");
      met.add(where);
      HaltingBot.goOn(place.resolve("store.db"), server.address());
      check(where, server, place);
      return true;
    }
  }

  private static BotProcess bot(Path place, BotApiServer server, int boundary) {
    String store = place.resolve("store.db").toString();
    return BotProcess.start(
        place,
        HaltingBot.class,
        Map.of(),
        store,
        server.address().toString(),
        String.valueOf(boundary));
  }

  private static void check(String where, BotApiServer server, Path place) throws IOException {
    assertThat(server.texts(7)).as(where).hasSize(where.equals(WINDOW) ? 2 : 1);
    assertThat(server.waiting()).as(where).isLessThanOrEqualTo(1);
    try (BotPartsFixture fixture = BotPartsFixture.open(place.resolve("store.db"))) {
      Scope scope = Scope.of(new Place(7, 0, false).shelf());
      assertThat(fixture.parts().store().articles(scope)).as(where).hasSize(1);
      assertThat(fixture.parts().mailbox().notes("thread:")).as(where).hasSize(1);
    }
  }
}
