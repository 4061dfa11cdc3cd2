package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.app.BotPartsFixture;
import dateline.delivery.Backlog;
import dateline.delivery.Mailbox;
import dateline.delivery.Received;
import dateline.fact.Scope;
import dateline.operation.Traffic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot with real models and a real store, Telegram being played by a server on the loopback. */
final class TelegramBotIT {
  private static final long ANNA = 7;
  private static final long BEN = 8;
  private static final long GROUP = -100_5;
  private static final String STORY =
      """
      Harbour bridge to close for repairs

      The harbour bridge in Norwick will close on Monday for three weeks, the city council said. \
      Engineers found cracks in two of its pillars last month.

      "Nobody should worry about the ferry," said Maria Olsen, the council's head of traffic. \
      She said the repairs would cost 2.4 million euros. Buses will use the northern tunnel until the bridge \
      opens again. The council has not decided whether to charge a toll afterwards. Shop owners along the quay \
      asked for lower rents while the bridge is closed. The council's next meeting on the matter takes place in \
      the old town hall.\
      """;

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();
  private BotPartsFixture fixture;
  private TelegramBot bot;
  private int message = 1;

  @BeforeEach
  void openTheStore() {
    fixture = BotPartsFixture.open(folder.resolve("store.db"));
    bot = bot(BotApiServer.TOKEN, Admission.OPEN);
  }

  @AfterEach
  void stop() {
    bot.close();
    server.close();
    fixture.close();
  }

  private static TelegramSettings settings(URI api, BotToken token, Admission admission) {
    return new TelegramSettings(
        token,
        api,
        Duration.ofSeconds(1),
        admission,
        Set.of(),
        TelegramSettings.Rates.UNLIMITED,
        TelegramSettings.Quotas.USUAL,
        Optional.empty());
  }

  private TelegramBot bot(BotToken token, Admission admission) {
    return Telegram.bot(settings(server.address(), token, admission), fixture.parts());
  }

  private List<String> start(Admission admission) {
    bot = bot(BotApiServer.TOKEN, admission);
    return bot.start();
  }

  private ObjectNode message(long chat, long user, String text) {
    ObjectNode sent =
        Json.object().put("message_id", message++).put("date", 1_700_000_000 + message * 60);
    sent.putObject("chat").put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
    sent.putObject("from").put("id", user).put("is_bot", false).put("first_name", "A");
    return sent.put("text", text);
  }

  private int say(long user, String text) {
    return server.happen("message", message(user, user, text));
  }

  private void awaitTexts(long chat, int count) {
    server.await(
        () ->
            server.texts(chat).size() >= count
                && server.waiting() == 0
                && bot.backlog().equals(new Backlog(0, 0)));
  }

  private void readTheStory(long user) {
    int before = server.texts(user).size();
    say(user, STORY);
    awaitTexts(user, before + 1);
  }

  @Test
  void readsAPastedArticleAndAnswersWithALineAsProof() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    say(ANNA, "How much will the repairs cost?");
    awaitTexts(ANNA, 2);

    assertThat(server.texts(ANNA).get(0)).contains("Harbour bridge to close for repairs");
    assertThat(server.texts(ANNA).get(1))
        .contains("2.4 million euros")
        .contains("<blockquote expandable>")
        .contains("Olsen");
  }

  @Test
  void saysSoWhereTheArticlesDoNotSay() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    say(ANNA, "Who won the football cup in Brazil?");
    awaitTexts(ANNA, 2);

    assertThat(server.texts(ANNA).get(1)).startsWith("The articles don't say.");
  }

  @Test
  void aFollowUpIsUnderstoodAfterARestart() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    say(ANNA, "Who is Maria Olsen?");
    awaitTexts(ANNA, 2);
    bot.close();
    start(Admission.OPEN);
    say(ANNA, "What did she say?");
    awaitTexts(ANNA, 3);

    assertThat(server.texts(ANNA).get(2)).contains("according to Maria Olsen");
  }

  @Test
  void whatOneChatAddedNoOtherSees() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    say(BEN, "How much will the repairs cost?");
    say(BEN, "/articles");
    awaitTexts(BEN, 2);

    assertThat(server.texts(BEN))
        .noneMatch(text -> text.contains("2.4") || text.contains("bridge"));
  }

  @Test
  void isClosedUntilItsOwnerSendsTheCode() {
    String report = String.join("\n", start(Admission.OWNER));
    say(BEN, "hello");
    awaitTexts(BEN, 1);
    say(ANNA, report.replaceAll("(?s).*code to the bot: (\\d+).*", "$1"));
    awaitTexts(ANNA, 1);
    say(BEN, "hello again");
    awaitTexts(BEN, 2);

    assertThat(server.texts(BEN)).allMatch(text -> text.contains("owner lets in"));
    assertThat(server.texts(ANNA).get(0)).contains("Welcome");
  }

  @Test
  void inAGroupItSpeaksOnlyWhenAddressedAndReadsWhatIsRepliedTo() {
    start(Admission.OPEN);
    ObjectNode post = message(GROUP, BEN, STORY);
    server.happen("message", post);
    ObjectNode other = message(GROUP, ANNA, "/ask@other_bot when does it close?");
    server.happen("message", other);
    ObjectNode question = message(GROUP, ANNA, "/ask@dateline_bot when does the bridge close?");
    question.set("reply_to_message", post);
    server.happen("message", question);
    awaitTexts(GROUP, 1);

    BotApiServer.Call answer = server.calls("sendMessage").get(0);
    assertThat(server.texts(GROUP)).hasSize(1);
    assertThat(answer.text()).contains("<b>").contains("Monday");
    assertThat(answer.body().path("reply_parameters").path("message_id").asInt())
        .isEqualTo(question.path("message_id").asInt());
  }

  @Test
  void anEditedQuestionEditsItsAnswer() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    ObjectNode question = message(ANNA, ANNA, "Who is Maria Olsen?");
    server.happen("message", question);
    awaitTexts(ANNA, 2);
    server.happen(
        "edited_message", question.deepCopy().put("text", "How much will the repairs cost?"));
    server.await(
        () ->
            server.calls("editMessageText").stream()
                .anyMatch(call -> call.text().contains("2.4 million euros")));

    assertThat(server.texts(ANNA)).hasSize(2);
  }

  @Test
  void aWrongAnswerIsReplacedByTheNextAndFiled() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    say(ANNA, "How much will the repairs cost?");
    awaitTexts(ANNA, 2);
    server.press(ANNA, server.calls("sendMessage").get(1), "Not what I asked");
    server.await(() -> !server.calls("answerCallbackQuery").isEmpty());

    assertThat(fixture.parts().mailbox().notes(Keys.FEEDBACK))
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains("2.4 million euros"));
  }

  @Test
  void forgetErasesArticlesAndNotesOfTheChat() {
    start(Admission.OPEN);
    readTheStory(ANNA);
    say(ANNA, "How much will the repairs cost?");
    awaitTexts(ANNA, 2);
    say(ANNA, "/forget");
    awaitTexts(ANNA, 3);

    Place place = new Place(ANNA, 0, false);
    assertThat(server.texts(ANNA).get(2)).contains("1 article");
    assertThat(fixture.parts().store().articles(Scope.of(place.shelf()))).isEmpty();
    assertThat(fixture.parts().mailbox().notes("thread:")).isEmpty();
    assertThat(fixture.parts().mailbox().notes("asked:")).isEmpty();
  }

  @Test
  void whatWasKeptBeforeTheProcessDiedIsAnsweredOnceByTheNext() {
    Mailbox mailbox = fixture.parts().mailbox();
    ObjectNode update = Json.object().put("update_id", 900);
    update.set("message", message(ANNA, ANNA, "/privacy"));
    mailbox.receive(List.of(new Received(900, "7", update.toString())), 901, Instant.now());
    start(Admission.OPEN);
    awaitTexts(ANNA, 1);
    server.repeat(900, update.path("message"));
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 2);

    assertThat(server.texts(ANNA)).hasSize(2);
  }

  @Test
  void numbersThatBeginAnewAreAnsweredToo() {
    start(Admission.OPEN);
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);
    server.restartNumbersAt(3);
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 2);

    assertThat(fixture.parts().mailbox().offset()).hasValue(4);
  }

  @Test
  void pollingGoesOnAfterEveryKindOfTrouble() {
    server.fail("getUpdates", new BotApiServer.Fault(502, "<html>Bad Gateway</html>"));
    server.fail("getUpdates", new BotApiServer.Fault(0, ""));
    server.fail("getUpdates", BotApiServer.Fault.error(429, "Too Many Requests", 1));
    server.fail("getUpdates", new BotApiServer.Fault(200, "{\"ok\":tr"));
    start(Admission.OPEN);
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    assertThat(bot.pulse().heardMillis()).isPositive();
  }

  @Test
  void anUpdateThatCannotBeReadDoesNotStopTheOthers() {
    start(Admission.OPEN);
    server.happen("message", Json.object().put("message_id", "no number").put("chat", 5));
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    server.await(() -> bot.backlog().incoming() == 0);
  }

  @Test
  void leavesTelegramAloneAsLongAsItAsksForAndSendsOnce() {
    server.fail("sendMessage", BotApiServer.Fault.error(429, "Too Many Requests", 2));
    start(Admission.OPEN);
    Instant began = Instant.now();
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    assertThat(Duration.between(began, server.calls("sendMessage").get(0).at()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    server.await(() -> bot.backlog().outgoing() == 0);
    assertThat(server.texts(ANNA)).hasSize(1);
  }

  @Test
  void whatTelegramCannotParseIsSentPlain() {
    server.fail(
        "sendMessage", BotApiServer.Fault.error(400, "Bad Request: can't parse entities", 0));
    start(Admission.OPEN);
    say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    assertThat(server.calls("sendMessage").get(0).body().has("parse_mode")).isFalse();
  }

  @Test
  void aChatThatBlockedTheBotHoldsUpNobody() {
    server.fail("sendMessage", BotApiServer.Fault.error(403, "Forbidden: bot was blocked", 0));
    start(Admission.OPEN);
    say(ANNA, "/privacy");
    server.await(
        () ->
            fixture.parts().mailbox().offset().isPresent()
                && bot.backlog().equals(new Backlog(0, 0)));
    say(BEN, "/privacy");
    awaitTexts(BEN, 1);

    assertThat(server.texts(ANNA)).isEmpty();
  }

  @Test
  void chatsWhoseMessagesHangHoldUpNobody() {
    start(Admission.OPEN);
    for (long chat = 101; chat <= 106; chat++) {
      server.hang(chat);
      say(chat, "/privacy");
    }
    server.await(() -> server.attempts("sendMessage") >= 6);
    say(BEN, "/privacy");
    server.await(() -> !server.texts(BEN).isEmpty());
    server.release();

    awaitTexts(101, 1);
  }

  @Test
  void aWrongTokenIsOneSentenceThatDoesNotShowIt() {
    bot = bot(new BotToken("13:wrong_secret"), Admission.OPEN);

    assertThatThrownBy(bot::start)
        .isInstanceOf(TelegramException.class)
        .hasMessageContaining("does not know this token")
        .hasMessageNotContaining("wrong_secret");
  }

  @Test
  void aTokenThatIsRevokedEndsThePolling() {
    start(Admission.OPEN);
    server.fail("getUpdates", BotApiServer.Fault.error(401, "Unauthorized", 0));
    server.await(() -> bot.failure().isPresent());

    assertThat(bot.failure().get()).contains("token").doesNotContain("secret");
  }

  @Test
  void aServerThatIsGoneIsNamedWithoutTheToken() {
    URI nowhere = URI.create("http://localhost:1");
    try (BotApi api =
        new BotApi(settings(nowhere, BotApiServer.TOKEN, Admission.OPEN), Traffic.UNCOUNTED)) {
      assertThatThrownBy(() -> api.call("getMe", Json.object()))
          .isInstanceOf(BotApiException.class)
          .hasMessageNotContaining("loopback_secret");
    }
  }
}
