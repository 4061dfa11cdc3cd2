package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static dateline.adapter.telegram.ChatFixture.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be tapped, and that it works after a restart. */
final class ButtonsIT extends WithChat {
  private static final String COST = "How much will the repairs cost?";
  private static final String BRIDGE_TITLE = "Harbour bridge to close for repairs";
  private static final String TUNNEL_TITLE = "Ostland rail tunnel to close for repairs";

  @BeforeEach
  void start() {
    chat.start(Admission.OPEN);
  }

  private void press(long user, BotApiServer.Call below, String label) {
    chat.server().answer(chat.server().press(user, below, label));
    chat.settle();
  }

  private BotApiServer.Call shown(BotApiServer.Call message) {
    return chat.shown(message);
  }

  @Test
  void asksWhichStoryIsMeantAndAnswersFromTheChosenOne() {
    chat.offer(BRIDGE);
    chat.offer(TUNNEL);
    BotApiServer.Call which = chat.ask(ANNA, "When will it close?");
    chat.start(Admission.OPEN);
    press(ANNA, which, TUNNEL_TITLE);
    BotApiServer.Call followUp = chat.ask(ANNA, COST);

    assertThat(which.text()).isEqualTo("Which story do you mean?");
    assertThat(which.labels()).containsExactlyInAnyOrder(BRIDGE_TITLE, TUNNEL_TITLE);
    assertThat(shown(which).text()).contains("Thursday");
    assertThat(shown(which).labels()).contains("More", "Sources");
    assertThat(followUp.text()).contains("9 million crowns");
  }

  @Test
  void doesNotAskWhichWhereTheQuestionSaysIt() {
    chat.offer(BRIDGE);
    chat.offer(TUNNEL);

    assertThat(chat.ask(ANNA, "When will the bridge close?").text()).contains("Monday");
  }

  @Test
  void showsTheSourcesOfAnAnswerWithALinkThatOpensThemInPrivate() {
    ObjectNode post = chat.message(GROUP, BEN, BRIDGE);
    chat.replyInGroup(ANNA, post, "/ask@dateline_bot " + COST);
    BotApiServer.Call answer = chat.awaitText(GROUP);
    chat.start(Admission.OPEN);
    press(BEN, answer, "Sources");
    BotApiServer.Call sources = chat.awaitText(GROUP);
    String link = sources.buttons().get(0).path("url").asText();

    assertThat(sources.text()).isEqualTo("• " + BRIDGE_TITLE);
    assertThat(chat.ask(BEN, "/start " + link.replaceAll(".*start=", "")).text())
        .contains(BRIDGE_TITLE);
  }

  @Test
  void theButtonsOfAnotherChatsAnswerShowNothingOfItsArticles() {
    chat.ask(ANNA, BRIDGE);
    BotApiServer.Call answer = chat.ask(ANNA, COST);
    BotApiServer.Call ours = chat.ask(BEN, "/privacy");
    for (JsonNode button : answer.buttons()) {
      String query = chat.server().press(BEN, ours.body(), button.path("callback_data").asText());
      chat.server().answer(query);
    }
    chat.settle();

    assertThat(chat.server().texts(BEN)).noneMatch(text -> text.contains("bridge"));
    assertThat(shown(ours).text()).doesNotContain("bridge").doesNotContain("2.4");
  }

  @Test
  void furtherLinksOfAMessageAreButtonsThatHaveThemRead() {
    String first = chat.publish("/bridge", BRIDGE);
    String second = chat.publish("/tunnel", TUNNEL);
    chat.server()
        .happen(
            "message",
            ChatFixture.linked(
                chat.message(ANNA, ANNA, first + " and " + second + " and " + first)));
    BotApiServer.Call got = chat.awaitText(ANNA);
    chat.start(Admission.OPEN);
    press(ANNA, got, "Read localhost/tunnel");

    assertThat(got.text()).contains("Got it").contains(BRIDGE_TITLE);
    assertThat(got.labels()).filteredOn(label -> label.startsWith("Read")).hasSize(1);
    assertThat(chat.awaitText(ANNA).text()).contains("Got it").contains(TUNNEL_TITLE);
  }

  @Test
  void aButtonWhoseQuestionIsForgottenSaysSo() {
    chat.ask(ANNA, BRIDGE);
    BotApiServer.Call answer = chat.ask(ANNA, COST);
    chat.ask(ANNA, "/forget");
    String told =
        chat.server()
            .answer(chat.server().press(ANNA, answer, "More"))
            .body()
            .path("text")
            .asText();

    assertThat(told).contains("gone");
  }

  @Test
  void aPressIsAnsweredThoughTelegramFailsForAWhile() {
    BotApiServer.Call answer = chat.ask(ANNA, "/privacy");
    chat.server().fail("answerCallbackQuery", new BotApiServer.Fault(502, "<html>"));
    chat.server().fail("answerCallbackQuery", new BotApiServer.Fault(0, ""));
    String query = chat.server().press(ANNA, answer.body(), "more:nothing");

    assertThat(chat.server().answer(query).body().path("text").asText()).contains("gone");
  }

  @Test
  void fromAPrivateChatAStoryIsShared() {
    chat.ask(ANNA, BRIDGE);
    press(ANNA, chat.ask(ANNA, COST), "Sources");
    BotApiServer.Call sources = chat.awaitText(ANNA);
    String link = sources.buttons().get(0).path("url").asText();

    assertThat(sources.labels()).containsExactly("Share this story");
    assertThat(link).startsWith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fdateline_bot");
  }

  @Test
  void aButtonIsAnsweredEvenWhereItsActionFails() {
    BotApiServer.Call ours = chat.ask(ANNA, "/privacy");
    for (String data : List.of("which:x:y", "link:", "nonsense", "set:ask:many")) {
      String query = chat.server().press(ANNA, ours.body(), data);

      assertThat(chat.server().answer(query).body().path("text").asText()).isNotEmpty();
    }
  }
}
