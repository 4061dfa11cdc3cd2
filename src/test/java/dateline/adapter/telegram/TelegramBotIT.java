package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.delivery.Backlog;
import dateline.delivery.Mailbox;
import dateline.delivery.Received;
import dateline.fact.Scope;
import dateline.operation.Traffic;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bot with real models and a real store, Telegram being played by a server on the loopback. */
final class TelegramBotIT extends WithChat {
  private void start() {
    chat.start(Admission.OPEN);
  }

  private List<String> texts(long of) {
    return chat.server().texts(of);
  }

  private void awaitTexts(long of, int count) {
    chat.server().await(() -> texts(of).size() >= count);
    chat.settle();
  }

  private void readTheStory(long user) {
    chat.ask(user, BRIDGE);
  }

  @Test
  void readsAPastedArticleAndAnswersWithALineAsProof() {
    start();
    readTheStory(ANNA);
    chat.say(ANNA, "How much will the repairs cost?");
    awaitTexts(ANNA, 2);

    assertThat(texts(ANNA).get(0)).contains("Harbour bridge to close for repairs");
    assertThat(texts(ANNA).get(1))
        .contains("2.4 million euros")
        .contains("<blockquote expandable>")
        .contains("Olsen");
  }

  @Test
  void saysSoWhereTheArticlesDoNotSay() {
    start();
    readTheStory(ANNA);
    chat.say(ANNA, "Who won the football cup in Brazil?");
    awaitTexts(ANNA, 2);

    assertThat(texts(ANNA).get(1)).startsWith("The articles don't say.");
  }

  @Test
  void aFollowUpIsUnderstoodAfterARestart() {
    start();
    readTheStory(ANNA);
    chat.say(ANNA, "Who is Maria Olsen?");
    awaitTexts(ANNA, 2);
    start();
    chat.say(ANNA, "What did she say?");
    awaitTexts(ANNA, 3);

    assertThat(texts(ANNA).get(2)).contains("according to Maria Olsen");
  }

  @Test
  void whatOneChatAddedNoOtherSees() {
    start();
    readTheStory(ANNA);
    chat.say(BEN, "How much will the repairs cost?");
    chat.say(BEN, "/articles");
    awaitTexts(BEN, 2);

    assertThat(texts(BEN)).noneMatch(text -> text.contains("2.4") || text.contains("bridge"));
  }

  @Test
  void isClosedUntilItsOwnerSendsTheCode() {
    String report = String.join("\n", chat.start(Admission.OWNER));
    chat.say(BEN, "hello");
    awaitTexts(BEN, 1);
    chat.say(ANNA, report.replaceAll("(?s).*code to the bot: (\\d+).*", "$1"));
    awaitTexts(ANNA, 1);
    chat.say(BEN, "hello again");
    awaitTexts(BEN, 2);

    assertThat(texts(BEN)).allMatch(text -> text.contains("owner lets in"));
    assertThat(texts(ANNA).get(0)).contains("Welcome");
  }

  @Test
  void inAGroupItSpeaksOnlyWhenAddressedAndReadsWhatIsRepliedTo() {
    start();
    ObjectNode post = chat.message(GROUP, BEN, BRIDGE);
    chat.server().happen("message", post);
    ObjectNode other = chat.message(GROUP, ANNA, "/ask@other_bot when does it close?");
    chat.server().happen("message", other);
    ObjectNode question =
        chat.message(GROUP, ANNA, "/ask@dateline_bot when does the bridge close?");
    question.set("reply_to_message", post);
    chat.server().happen("message", question);
    awaitTexts(GROUP, 1);

    BotApiServer.Call answer = chat.awaitText(GROUP);
    assertThat(texts(GROUP)).hasSize(1);
    assertThat(answer.text()).contains("<b>").contains("Monday");
    assertThat(answer.body().path("reply_parameters").path("message_id").asInt())
        .isEqualTo(question.path("message_id").asInt());
  }

  @Test
  void anEditedQuestionEditsItsAnswer() {
    start();
    readTheStory(ANNA);
    ObjectNode question = chat.message(ANNA, ANNA, "Who is Maria Olsen?");
    chat.server().happen("message", question);
    awaitTexts(ANNA, 2);
    chat.server()
        .happen(
            "edited_message", question.deepCopy().put("text", "How much will the repairs cost?"));
    chat.server()
        .await(
            () ->
                chat.server().calls("editMessageText").stream()
                    .anyMatch(call -> call.text().contains("2.4 million euros")));

    assertThat(texts(ANNA)).hasSize(2);
  }

  @Test
  void aWrongAnswerIsReplacedByTheNextAndFiled() {
    start();
    readTheStory(ANNA);
    chat.say(ANNA, "How much will the repairs cost?");
    awaitTexts(ANNA, 2);
    chat.server().press(ANNA, chat.server().calls("sendMessage").get(1), "Not what I asked");
    chat.server().await(() -> !chat.server().calls("answerCallbackQuery").isEmpty());

    assertThat(chat.parts().mailbox().notes(Keys.FEEDBACK))
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains("2.4 million euros"));
  }

  @Test
  void forgetErasesArticlesAndNotesOfTheChat() {
    start();
    readTheStory(ANNA);
    chat.say(ANNA, "How much will the repairs cost?");
    awaitTexts(ANNA, 2);
    chat.say(ANNA, "/forget");
    awaitTexts(ANNA, 3);

    Place place = new Place(ANNA, 0, false);
    assertThat(texts(ANNA).get(2)).contains("1 article");
    assertThat(chat.parts().store().articles(Scope.of(place.shelf()))).isEmpty();
    assertThat(chat.parts().mailbox().notes("thread:")).isEmpty();
    assertThat(chat.parts().mailbox().notes("asked:")).isEmpty();
  }

  @Test
  void whatWasKeptBeforeTheProcessDiedIsAnsweredOnceByTheNext() {
    Mailbox mailbox = chat.parts().mailbox();
    ObjectNode update = Json.object().put("update_id", 900);
    update.set("message", chat.message(ANNA, ANNA, "/privacy"));
    mailbox.receive(List.of(new Received(900, "7", update.toString())), 901, Instant.now());
    start();
    awaitTexts(ANNA, 1);
    chat.server().repeat(900, update.path("message"));
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 2);

    assertThat(texts(ANNA)).hasSize(2);
  }

  @Test
  void numbersThatBeginAnewAreAnsweredToo() {
    start();
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);
    chat.server().restartNumbersAt(3);
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 2);

    assertThat(chat.parts().mailbox().offset()).hasValue(4);
  }

  @Test
  void pollingGoesOnAfterEveryKindOfTrouble() {
    chat.server().fail("getUpdates", new BotApiServer.Fault(502, "<html>Bad Gateway</html>"));
    chat.server().fail("getUpdates", new BotApiServer.Fault(0, ""));
    chat.server().fail("getUpdates", BotApiServer.Fault.error(429, "Too Many Requests", 1));
    chat.server().fail("getUpdates", new BotApiServer.Fault(200, "{\"ok\":tr"));
    start();
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    assertThat(chat.bot().pulse().heardMillis()).isPositive();
  }

  @Test
  void anUpdateThatCannotBeReadDoesNotStopTheOthers() {
    start();
    chat.server().happen("message", Json.object().put("message_id", "no number").put("chat", 5));
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    chat.server().await(() -> chat.bot().backlog().incoming() == 0);
  }

  @Test
  void leavesTelegramAloneAsLongAsItAsksForAndSendsOnce() {
    chat.server().fail("sendMessage", BotApiServer.Fault.error(429, "Too Many Requests", 2));
    start();
    Instant began = Instant.now();
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    assertThat(Duration.between(began, chat.server().calls("sendMessage").get(0).at()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    chat.server().await(() -> chat.bot().backlog().outgoing() == 0);
    assertThat(texts(ANNA)).hasSize(1);
  }

  @Test
  void whatTelegramCannotParseIsSentPlain() {
    chat.server()
        .fail("sendMessage", BotApiServer.Fault.error(400, "Bad Request: can't parse entities", 0));
    start();
    chat.say(ANNA, "/privacy");
    awaitTexts(ANNA, 1);

    assertThat(chat.server().calls("sendMessage").get(0).body().has("parse_mode")).isFalse();
  }

  @Test
  void aChatThatBlockedTheBotHoldsUpNobody() {
    chat.server()
        .fail("sendMessage", BotApiServer.Fault.error(403, "Forbidden: bot was blocked", 0));
    start();
    chat.say(ANNA, "/privacy");
    chat.server()
        .await(
            () ->
                chat.parts().mailbox().offset().isPresent()
                    && chat.bot().backlog().equals(new Backlog(0, 0)));
    chat.say(BEN, "/privacy");
    awaitTexts(BEN, 1);

    assertThat(texts(ANNA)).isEmpty();
  }

  @Test
  void keepsTelegramsFloodLimitsSoThatNothingIsRefused() {
    chat.server().flood().keep();
    chat.start(chat.settings().rates(TelegramSettings.Rates.TELEGRAM).get());
    for (int i = 0; i < 3; i++) {
      chat.say(ANNA, "/n" + i);
      chat.say(BEN, "/n" + i);
    }
    awaitTexts(ANNA, 3);
    awaitTexts(BEN, 3);

    assertThat(chat.server().flood().refused()).isZero();
  }

  @Test
  void sendsEverythingInOrderWhereTelegramRefusesWhatComesTooEarly() {
    chat.server().flood().keep();
    start();
    for (int i = 0; i < 3; i++) {
      chat.say(ANNA, "/n" + i);
    }
    awaitTexts(ANNA, 3);

    assertThat(chat.server().flood().refused()).isPositive();
    assertThat(String.join("", texts(ANNA))).containsSubsequence("/n0", "/n1", "/n2");
    assertThat(texts(ANNA)).hasSize(3);
  }

  @Test
  void chatsWhoseMessagesHangHoldUpNobody() {
    chat.start(chat.settings().pollTimeout(Duration.ofMinutes(5)).get()); // no call gives up
    for (long other = 101; other <= 106; other++) {
      chat.server().hang(other);
      chat.say(other, "/privacy");
    }
    chat.server().await(() -> chat.server().attempts("sendMessage") >= 6);
    chat.say(BEN, "/privacy");
    chat.server().await(() -> !texts(BEN).isEmpty());
    chat.server().release();

    awaitTexts(101, 1);
  }

  @Test
  void aWrongTokenIsOneSentenceThatDoesNotShowIt() {
    TelegramSettings wrong = chat.settings().token(new BotToken("13:wrong_secret")).get();

    assertThatThrownBy(() -> chat.start(wrong))
        .isInstanceOf(TelegramException.class)
        .hasMessageContaining("does not know this token")
        .hasMessageNotContaining("wrong_secret");
  }

  @Test
  void aTokenThatIsRevokedEndsThePolling() {
    start();
    chat.server().fail("getUpdates", BotApiServer.Fault.error(401, "Unauthorized", 0));
    chat.server().await(() -> chat.bot().failure().isPresent());

    assertThat(chat.bot().failure().get()).contains("token").doesNotContain("secret");
  }

  @Test
  void aServerThatIsGoneIsNamedWithoutTheToken() {
    URI nowhere = URI.create("http://localhost:1");
    try (BotApi api = new BotApi(BotSettings.on(nowhere).get(), Traffic.UNCOUNTED)) {
      assertThatThrownBy(() -> api.call("getMe", Json.object()))
          .isInstanceOf(BotApiException.class)
          .hasMessageNotContaining("loopback_secret");
    }
  }
}
