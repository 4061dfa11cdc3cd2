package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static dateline.adapter.telegram.ChatFixture.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a question is about that replies to something. */
final class ReplyChainIT extends WithChat {
  private static final String COST = "/ask@dateline_bot How much will the repairs cost?";

  @BeforeEach
  void start() {
    chat.start(Admission.OPEN);
  }

  private ObjectNode shownToTheBot(BotApiServer.Call message) {
    return BotApiChats.message(message.body());
  }

  @Test
  void aReplyToAnAnswerLeansOnTheQuestionThatItAnswersWhoeverAskedIt() {
    chat.replyInGroup(ANNA, chat.message(GROUP, BEN, BRIDGE), COST);
    BotApiServer.Call answer = chat.awaitText(GROUP);
    chat.replyInGroup(ANNA, chat.message(GROUP, BEN, TUNNEL), COST);
    chat.awaitText(GROUP);
    chat.start(Admission.OPEN);
    chat.replyInGroup(BEN, shownToTheBot(answer), "and who said that?");

    assertThat(chat.awaitText(GROUP).text()).contains("2.4 million euros");
  }

  @Test
  void aReplyToSomebodysQuestionIsAboutTheSameStory() {
    ObjectNode question = chat.replyInGroup(ANNA, chat.message(GROUP, BEN, BRIDGE), COST);
    chat.awaitText(GROUP);
    chat.replyInGroup(ANNA, chat.message(GROUP, BEN, TUNNEL), COST);
    chat.awaitText(GROUP);
    chat.replyInGroup(BEN, question, "/ask@dateline_bot When will it close?");

    assertThat(chat.awaitText(GROUP).text()).contains("Monday").doesNotContain("Which story");
  }

  @Test
  void aPostOfAnotherChatIsReadByTheLinkThatItShows() {
    ObjectNode question = chat.message(GROUP, ANNA, COST);
    ObjectNode post = question.putObject("external_reply");
    post.putObject("origin").put("type", "hidden_user").put("sender_user_name", "N").put("date", 9);
    post.putObject("link_preview_options").put("url", chat.publish("/bridge", BRIDGE));
    chat.server().happenInGroup(question);

    assertThat(chat.awaitText(GROUP).text()).contains("2.4 million euros");
  }

  @Test
  void aPostOfAnotherChatWithoutALinkIsReadAsFarAsItIsQuoted() {
    ObjectNode question = chat.message(GROUP, ANNA, COST);
    question
        .putObject("external_reply")
        .putObject("origin")
        .put("type", "hidden_user")
        .put("sender_user_name", "N")
        .put("date", 9);
    question.putObject("quote").put("text", BRIDGE.substring(0, 600)).put("position", 0);
    chat.server().happenInGroup(question);

    assertThat(chat.awaitText(GROUP).text()).contains("2.4 million euros");
  }

  @Test
  void whatItShowsInAGroupCarriesItsName() {
    chat.sayInGroup(ANNA, "/ask@dateline_bot");

    assertThat(chat.awaitText(GROUP).text()).contains("/ask@dateline_bot when");
  }

  @Test
  void aRemarkGetsNoMessageAndAQuestionDoes() {
    chat.replyInGroup(ANNA, chat.message(GROUP, BEN, BRIDGE), COST);
    ObjectNode answer = shownToTheBot(chat.awaitText(GROUP));
    for (String remark : new String[] {"lol", "👍", "that is a lot of money", "thanks"}) {
      chat.replyInGroup(BEN, answer, remark);
    }
    chat.replyInGroup(BEN, answer, "who said that?");
    chat.settle();

    assertThat(chat.server().texts(GROUP)).hasSize(2);
  }

  @Test
  void anAddressThatIsNoWebPageIsCalledThat() {
    assertThat(chat.ask(ANNA, "http://127.1/").text()).contains("public web");
    assertThat(chat.ask(ANNA, "file:///etc/passwd").text()).contains("public web");
  }

  @Test
  void whoWithoutANameListsPeople() {
    chat.ask(ANNA, BRIDGE);

    assertThat(chat.ask(ANNA, "/who").text()).contains("Maria Olsen");
  }
}
