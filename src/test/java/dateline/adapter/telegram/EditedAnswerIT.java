package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.adapter.sql.Sqlite;
import dateline.delivery.Handled;
import dateline.delivery.Incoming;
import dateline.delivery.Mailbox;
import dateline.delivery.MailboxException;
import dateline.delivery.Pending;
import dateline.delivery.Received;
import dateline.operation.Traffic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an answer in several messages when its question is edited. */
final class EditedAnswerIT {
  private static final long ANNA = 7;
  private static final ChatMessage QUESTION =
      new ChatMessage(
          1,
          new Place(ANNA, 0, false),
          "7",
          false,
          Instant.EPOCH,
          "/quotes",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();
  private final BotApi api = new BotApi(BotSettings.on(server.address()).get(), Traffic.UNCOUNTED);
  private Mailbox mailbox;
  private int update = 1;

  @BeforeEach
  void open() {
    mailbox = Sqlite.mailbox(folder.resolve("store.db"));
  }

  @AfterEach
  void close() {
    api.close();
    mailbox.close();
    server.close();
  }

  /** The question gets this answer, in so many messages. */
  private void answer(boolean edited, String... parts) {
    promise(edited, parts);
    send(mailbox);
  }

  private void promise(boolean edited, String... parts) {
    Received received = new Received(update++, "7", "{}");
    mailbox.receive(List.of(received), update, Instant.EPOCH);
    List<Post> posts = Stream.of(parts).map(it -> new Post(it, List.of(), List.of("a"))).toList();
    Memo memo = Memo.of(QUESTION.place(), "7", 1, edited);
    Incoming question = mailbox.waiting(Set.of(), 1).get(0);
    mailbox
        .commit(
            new Handled(question, Outbound.answer(posts, QUESTION, memo), List.of()), Instant.EPOCH)
        .toCompletableFuture()
        .join();
  }

  /** Sends all that is promised. */
  private void send(Mailbox through) {
    Gateway gateway =
        new Gateway(api, through, new Pace(TelegramSettings.Rates.UNLIMITED), Instant::now);
    List<Pending> next = gateway.next(Set.of(), 9);
    while (!next.isEmpty()) {
      next.forEach(it -> gateway.send(it).toCompletableFuture().join());
      next = gateway.next(Set.of(), 9);
    }
  }

  private int number(int message) {
    return server.sent(ANNA).get(message).body().path("message_id").asInt();
  }

  @Test
  void aShorterAnswerLeavesNoMessageOfALongerOne() {
    answer(false, "one", "two", "three");
    answer(true, "un", "deux");
    assertThat(server.texts(ANNA)).containsExactly("un", "deux");
    answer(true, "uno");

    assertThat(server.texts(ANNA)).containsExactly("uno");
    assertThat(server.calls("sendMessage")).hasSize(3);
    assertThat(mailbox.notes("about:")).hasSize(1);
    assertThat(server.refused()).isEmpty();
  }

  @Test
  void aLongerAnswerGoesOnBelow() {
    answer(false, "one");
    answer(true, "un", "deux", "trois");
    assertThat(server.texts(ANNA)).containsExactly("un", "deux", "trois");
    answer(true, "uno", "due", "tre");

    assertThat(server.texts(ANNA)).containsExactly("uno", "due", "tre");
    assertThat(server.calls("sendMessage")).hasSize(3);
    assertThat(server.calls("deleteMessages")).isEmpty();
  }

  @Test
  void anAnswerStaysInOrderWhereSomebodyHasDeletedAPartOfIt() {
    answer(false, "one", "two", "three");
    server.delete(ANNA, number(1));
    answer(true, "un", "deux", "trois");

    assertThat(server.texts(ANNA)).containsExactly("un", "deux", "trois");
    assertThat(server.calls("deleteMessages"))
        .singleElement()
        .satisfies(call -> assertThat(call.body().path("message_ids")).hasSize(2));
  }

  @Test
  void marksThatTelegramCannotParseAreLeftOutOfAnEditToo() {
    answer(false, "one");
    server.fail(
        "editMessageText", BotApiServer.Fault.error(400, "Bad Request: can't parse entities", 0));
    answer(true, "<b>un</b>");

    assertThat(server.texts(ANNA)).containsExactly("un");
  }

  @Test
  void theAnswerIsWholeWhereverTheProcessDiesWhileItIsReplaced() {
    answer(false, "one", "two", "three");
    for (int kept = 0; kept < 3; kept++) {
      String round = "round " + kept;
      promise(true, round + " first", round + " last");
      dieAfter(kept);
      send(mailbox);
      assertThat(server.texts(ANNA)).containsExactly(round + " first", round + " last");
      answer(true, "one", "two", "three");
    }

    assertThat(server.texts(ANNA)).containsExactly("one", "two", "three");
  }

  /** Telegram has done one more than is kept when the process dies. */
  private void dieAfter(int kept) {
    int[] left = {kept};
    Mailbox mortal =
        Watched.before(
            mailbox,
            "sent",
            () -> {
              if (left[0]-- == 0) {
                throw new MailboxException("killed", new IllegalStateException());
              }
            });
    assertThatThrownBy(() -> send(mortal)).isInstanceOf(MailboxException.class);
  }
}
