package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands that people see, those that work when typed, and what an edited one does. */
final class CommandsIT extends WithChat {
  @BeforeEach
  void start() {
    chat.start(Admission.OPEN);
  }

  @Test
  void peopleSeeFiveCommandsInEveryKindOfChat() {
    assertThat(chat.server().calls("setMyCommands"))
        .extracting(call -> call.body().path("scope").path("type").asText())
        .containsExactly(
            "default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    assertThat(chat.server().calls("setMyCommands"))
        .allSatisfy(
            call ->
                assertThat(call.body().path("commands"))
                    .extracting(command -> command.path("command").asText())
                    .containsExactly("ask", "summary", "articles", "watch", "help"));
    assertThat(chat.server().calls("setMyDescription")).hasSize(1);
  }

  @Test
  void theOthersWorkWhenTyped() {
    chat.ask(ANNA, BRIDGE);

    assertThat(chat.ask(ANNA, "/who Maria Olsen").text()).contains("head of traffic");
    assertThat(chat.ask(ANNA, "/quotes").text()).contains("ferry");
    assertThat(chat.ask(ANNA, "/timeline").text()).isNotBlank();
    assertThat(chat.ask(ANNA, "/summary").text()).contains("bridge");
    assertThat(chat.ask(ANNA, "/sources").text()).contains("1 article");
    assertThat(chat.ask(ANNA, "/settings").text()).contains("120 questions");
    assertThat(chat.ask(ANNA, "/privacy").text()).contains("I keep");
    assertThat(chat.ask(ANNA, "/watching").text()).contains("can't watch");
    assertThat(chat.ask(ANNA, "/help").text()).contains("/summary").doesNotContain("@");
  }

  @Test
  void inAGroupEveryCommandOfTheHelpCarriesTheBotsName() {
    chat.sayInGroup(ANNA, "/help@dateline_bot");

    assertThat(chat.awaitText(GROUP).text())
        .contains("/summary@dateline_bot")
        .doesNotContainPattern("/[a-z]+[^@a-z]");
  }

  @Test
  void anEditedQuestionTakesTheOldOnesPlaceInTheConversation() {
    chat.ask(ANNA, BRIDGE);
    ObjectNode question = chat.say(ANNA, "How much will the tolls be?");
    chat.awaitText(ANNA);
    chat.server().happen("edited_message", question.deepCopy().put("text", "Who is Maria Olsen?"));
    chat.settle();

    assertThat(chat.server().texts(ANNA)).hasSize(2);
    assertThat(chat.parts().mailbox().notes(Keys.THREAD))
        .singleElement()
        .satisfies(
            note ->
                assertThat(Json.read(note.text(), PastTalk.class).history())
                    .containsExactly("Who is Maria Olsen?"));
  }

  @Test
  void anEditedQuestionWhoseAnswerIsGoneIsAnsweredAnew() {
    chat.ask(ANNA, BRIDGE);
    ObjectNode question = chat.say(ANNA, "How much will the tolls be?");
    BotApiServer.Call answer = chat.awaitText(ANNA);
    chat.server().delete(ANNA, answer.body().path("message_id").asInt());
    chat.server().happen("edited_message", question.deepCopy().put("text", "Who is Maria Olsen?"));

    assertThat(chat.awaitText(ANNA).text()).contains("head of traffic");
  }

  @Test
  void anEditedForgetErasesNothing() {
    ObjectNode forget = chat.say(ANNA, "/forget");
    chat.awaitText(ANNA);
    chat.ask(ANNA, BRIDGE);
    chat.server().happen("edited_message", forget.deepCopy().put("text", "/forget it all"));
    chat.settle();

    assertThat(chat.server().texts(ANNA)).hasSize(2);
    assertThat(chat.ask(ANNA, "/articles").text()).contains("bridge");
  }

  @Test
  void aDocumentThatTakesLongShowsProgressInTheMessageThatBecomesItsAnswer() {
    chat.server().keepFile(BotApiServer.SLOW_FILE, BRIDGE.getBytes(StandardCharsets.UTF_8));
    chat.server()
        .happen("message", MessageFixture.file(ANNA, 1, BotApiServer.SLOW_FILE, "bridge.txt"));
    String answer = chat.awaitText(ANNA).text();

    assertThat(chat.server().sent(ANNA))
        .singleElement()
        .satisfies(call -> assertThat(call.text()).startsWith("Getting bridge.txt"));
    assertThat(answer).startsWith("Got it");
    assertThat(chat.server().calls("sendChatAction")).isNotEmpty();
  }

  @Test
  void anAlbumIsAnsweredOnce() {
    picture("album1", BRIDGE);
    picture("album1", "");
    picture("album2", "");
    picture("album2", "");
    chat.settle();

    assertThat(chat.server().texts(ANNA))
        .satisfiesExactly(
            read -> assertThat(read).contains("Harbour bridge to close for repairs"),
            unseen -> assertThat(unseen).contains("can't look at photos"));
  }

  private void picture(String album, String caption) {
    ObjectNode picture = chat.message(ANNA, ANNA, "").put("media_group_id", album);
    picture.remove("text");
    picture.putArray("photo").addObject().put("file_id", "p").put("width", 1).put("height", 1);
    chat.server().happen("message", picture.put("caption", caption));
  }

  @Test
  void aListThatIsTooLongForOneMessageBecomesSeveral() {
    List<String> pieces = Html.packed(List.of(Html.bold("A sentence. ".repeat(1_000))));

    assertThat(pieces).hasSizeGreaterThan(2).allMatch(BotApiRules::isHtml);
  }
}
