package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class LookUpsTest {
  private static final Card FIRST = new Card("first", "", Post.plain("1"));
  private static final Card SECOND = new Card("second", "", Post.plain("2"));
  private static final LookUps.Found ALL = new LookUps.Found(List.of(FIRST, SECOND), true);
  private static final LookUps.Found NOTHING = new LookUps.Found(List.of(), false);

  private Instant now = Instant.parse("2026-03-06T12:00:00Z");
  private final Deque<Runnable> slow = new ArrayDeque<>();
  private final LookUps lookUps = new LookUps(() -> now, slow::add);
  private final List<LookUps.Found> between = new ArrayList<>();

  private LookUps.Found find(String user, String words) {
    return lookUps.find(user, words, this::search, now);
  }

  /** Between its two cards the user types once more. */
  private void search(Consumer<Card> found) {
    found.accept(FIRST);
    between.add(find("7", "when"));
    found.accept(SECOND);
  }

  private void goOn() {
    slow.remove().run();
  }

  @Test
  void waitsNoLongerThanThePersonWhoTypes() {
    assertThat(find("7", "when")).isEqualTo(NOTHING);
  }

  @Test
  void showsWhatIsReadyAtTheDeadline() {
    find("7", "when");
    goOn();

    assertThat(between).containsExactly(new LookUps.Found(List.of(FIRST), false));
  }

  @Test
  void keepsWhatWasFoundTooLateForTheNextKeystroke() {
    find("7", "when");
    goOn();

    assertThat(find("7", "when ?")).isEqualTo(ALL);
    assertThat(slow).isEmpty();
  }

  @Test
  void searchesAnewForWhatWasSeenWhole() {
    find("7", "when");
    goOn();
    find("7", "when");

    assertThat(find("7", "when")).isEqualTo(NOTHING);
    assertThat(slow).hasSize(1);
  }

  @Test
  void showsNobodyWhatAnotherHasLookedUp() {
    find("7", "when");
    goOn();

    assertThat(find("8", "when")).isEqualTo(NOTHING);
  }

  @Test
  void givesUpWhatOneHasTypedOnFrom() {
    find("7", "wh");
    find("7", "when");
    goOn();
    assertThat(between).isEmpty();
    goOn();

    assertThat(find("7", "when")).isEqualTo(ALL);
  }

  @Test
  void forgetsAfterHalfAMinuteWhatNobodyHasAskedForAgain() {
    find("7", "when");
    goOn();
    now = now.plusSeconds(31);

    assertThat(find("7", "when")).isEqualTo(NOTHING);
  }

  @Test
  void aSearchThatFailsIsSaidAndNotKept() {
    LookUps.Search failing =
        found -> {
          throw new IllegalArgumentException("no index");
        };
    lookUps.find("7", "when", failing, now);
    goOn();
    assertThatThrownBy(() -> find("7", "when"))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no index");

    assertThat(find("7", "when")).isEqualTo(NOTHING);
  }
}
