package dateline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.delivery.Backlog;
import dateline.delivery.Handled;
import dateline.delivery.Incoming;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.delivery.Pending;
import dateline.delivery.Received;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mailbox keeps. */
final class SqliteMailboxIT {
  private static final Instant NOW = Instant.EPOCH.plusSeconds(100);
  private static final Note.Owner ANNA = new Note.Owner("chat", "anna");
  private static final Note.Owner BEN = new Note.Owner("chat", "ben");

  @TempDir Path folder;
  private Mailbox mailbox;

  @BeforeEach
  void open() {
    mailbox = Sqlite.mailbox(folder.resolve("store.db"));
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  private void receive(Received... batch) {
    mailbox.receive(List.of(batch), 10, NOW);
  }

  private Handled handled(Incoming incoming, String... bodies) {
    List<Outgoing> outgoing =
        java.util.Arrays.stream(bodies)
            .map(body -> new Outgoing(incoming.queue(), "send", body, ""))
            .toList();
    return new Handled(incoming, outgoing, List.of(new Note("last", ANNA, incoming.body())));
  }

  @Test
  void keepsWhereToGoOnWithTheBatch() {
    assertThat(mailbox.offset()).isEmpty();

    receive(new Received(9, "a", "one"));

    assertThat(mailbox.offset()).hasValue(10);
  }

  @Test
  void keepsAnUpdateOnceAlsoWhenItWasHandled() {
    receive(new Received(1, "a", "one"), new Received(1, "a", "one"));
    mailbox.commit(handled(mailbox.waiting(Set.of(), 9).get(0)), NOW).toCompletableFuture().join();
    receive(new Received(1, "a", "one"));

    assertThat(mailbox.backlog()).isEqualTo(new Backlog(0, 0));
  }

  @Test
  void givesTheFirstOfEveryQueueThatIsNotBusy() {
    receive(
        new Received(5, "a", "a1"),
        new Received(6, "a", "a2"),
        new Received(7, "b", "b1"),
        new Received(3, "c", "c1"));

    assertThat(mailbox.waiting(Set.of("b"), 9))
        .extracting(Incoming::body)
        .containsExactly("a1", "c1");
  }

  @Test
  void promisesInOrderAndForgetsWhatIsSent() {
    receive(new Received(1, "a", "one"));
    mailbox
        .commit(handled(mailbox.waiting(Set.of(), 9).get(0), "first", "second"), NOW)
        .toCompletableFuture()
        .join();
    Pending first = mailbox.unsent(Set.of(), 9).get(0);
    mailbox.sent(first, List.of(new Note("sent", ANNA, "yes")), NOW).toCompletableFuture().join();

    assertThat(first.outgoing().body()).isEqualTo("first");
    assertThat(mailbox.unsent(Set.of(), 9))
        .extracting(p -> p.outgoing().body())
        .containsExactly("second");
    assertThat(mailbox.note("sent")).contains("yes");
    assertThat(mailbox.note("last")).contains("one");
  }

  @Test
  void aPromiseGoesOutBeforeWhatComesOfTheUpdateThatIsStillHandled() {
    receive(new Received(1, "a", "one"));
    Incoming incoming = mailbox.waiting(Set.of(), 9).get(0);
    mailbox.promise(new Outgoing("a", "send", "reading", ""));
    mailbox.commit(handled(incoming, "read"), NOW).toCompletableFuture().join();

    assertThat(mailbox.unsent(Set.of(), 9))
        .extracting(p -> p.outgoing().body())
        .containsExactly("reading");
  }

  @Test
  void isFoundAgainAfterItWasClosed() {
    receive(new Received(1, "a", "one"));
    mailbox.close();
    open();

    assertThat(mailbox.waiting(Set.of(), 9)).extracting(Incoming::body).containsExactly("one");
  }

  @Test
  void forgetsAUsersNotesOrTheWholeChats() {
    mailbox.remember(List.of(new Note("a", ANNA, "1"), new Note("b", BEN, "2")), NOW);

    assertThat(mailbox.forget(ANNA)).containsExactly(new Note("a", ANNA, "1"));
    assertThat(mailbox.note("b")).contains("2");
    assertThat(mailbox.forget(new Note.Owner("chat", ""))).hasSize(1);
    assertThat(mailbox.note("b")).isEmpty();
  }

  @Test
  void aBlankNoteIsForgotten() {
    mailbox.remember(List.of(new Note("a", ANNA, "1")), NOW);
    mailbox.remember(List.of(new Note("a", ANNA, "")), NOW);

    assertThat(mailbox.notes("a")).isEmpty();
  }

  @Test
  void forgetsWhichUpdatesWereHandledLongAgo() {
    receive(new Received(1, "a", "one"));
    mailbox.commit(handled(mailbox.waiting(Set.of(), 9).get(0)), NOW).toCompletableFuture().join();
    mailbox.prune(NOW.plusSeconds(1));
    receive(new Received(1, "a", "again"));

    assertThat(mailbox.backlog().incoming()).isEqualTo(1);
  }
}
