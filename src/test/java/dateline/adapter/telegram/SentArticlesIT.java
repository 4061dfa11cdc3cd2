package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static dateline.adapter.telegram.ChatFixture.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles as people send them: forwards, comments on them, long texts, files. */
final class SentArticlesIT extends WithChat {
  private static final String LINE =
      "Storm Ada has reached the coast of Norwick, and three harbours are closed, the police say.";

  @BeforeEach
  void start() {
    chat.start(Admission.OPEN);
  }

  /** The next message, passed on from elsewhere, of the second of the one before. */
  private ObjectNode forward(ObjectNode before, String text) {
    long sender = before.path("from").path("id").asLong();
    ObjectNode forward = chat.message(before.path("chat").path("id").asLong(), sender, text);
    forward.put("date", before.path("date").asInt());
    forward
        .putObject("forward_origin")
        .put("type", "hidden_user")
        .put("sender_user_name", "N")
        .put("date", 1_600_000_000);
    return forward;
  }

  private String shownOnly(long in) {
    chat.settle();
    assertThat(chat.server().texts(in)).hasSize(1);
    return chat.server().texts(in).get(0);
  }

  @Test
  void aForwardOfOneLineIsReadAsNews() {
    chat.server().happen("message", forward(chat.message(ANNA, ANNA, ""), LINE));

    assertThat(chat.awaitText(ANNA).text()).startsWith("Got it");
    assertThat(chat.ask(ANNA, "How many harbours are closed?").text()).contains("three");
  }

  @Test
  void aForwardedQuestionIsAQuestion() {
    String question = "Does anybody know how much the repairs of the bridge in Norwick will cost?";
    chat.ask(ANNA, BRIDGE);
    chat.server().happen("message", forward(chat.message(ANNA, ANNA, ""), question));

    assertThat(chat.awaitText(ANNA).text()).contains("2.4 million euros");
  }

  @Test
  void aCommentAndItsForwardAreOneQuestionWithOneAnswer() {
    ObjectNode comment = chat.say(ANNA, "How much will the repairs cost?");
    chat.server().happen("message", forward(comment, BRIDGE));
    chat.settle();

    assertThat(shownOnly(ANNA)).contains("2.4 million euros");
  }

  @Test
  void inAGroupWithoutPrivacyModeACommentAndItsForwardAreOneQuestionToo() {
    ObjectNode comment = chat.sayInGroup(BEN, "/ask@dateline_bot How many harbours are closed?");
    chat.server().happen("message", forward(comment, LINE));

    assertThat(shownOnly(GROUP)).contains("three").contains("Storm Ada");
  }

  @Test
  void aForwardThatNobodyCommentsIsNoBusinessOfTheBotInAGroup() {
    chat.server().happen("message", forward(chat.message(GROUP, BEN, ""), BRIDGE));
    chat.settle();

    assertThat(chat.server().texts(GROUP)).isEmpty();
  }

  @Test
  void aTextThatTelegramCutsIntoMessagesIsOneArticle() {
    String whole = BRIDGE + "\n\n" + "The bridge is the oldest of the town. ".repeat(90);
    String rest = "A new bridge would cost 80 million euros, engineers say.";
    ObjectNode first = chat.say(ANNA, whole.strip());
    chat.server()
        .happen(
            "message", chat.message(ANNA, ANNA, rest).put("date", first.path("date").asInt() + 1));

    assertThat(shownOnly(ANNA)).startsWith("Got it");
    chat.awaitText(ANNA);
    assertThat(chat.ask(ANNA, "How much would a new bridge cost?").text()).contains("80 million");
    assertThat(chat.ask(ANNA, "/articles").text().split("•")).hasSize(2);
  }

  @Test
  void aQuestionRightBehindALongTextOfLongAgoIsAQuestion() {
    chat.ask(ANNA, BRIDGE + "\n\n" + "The bridge is the oldest of the town. ".repeat(90));

    assertThat(chat.ask(ANNA, "How much will the repairs cost?").text()).contains("2.4 million");
  }

  @Test
  void aPastedTextWithALinkInItIsAnArticleAndTheLinkAButton() {
    String page = chat.publish("/tunnel", TUNNEL);
    ObjectNode pasted = chat.message(ANNA, ANNA, BRIDGE + "\nMore: " + page);
    chat.server().happen("message", ChatFixture.linked(pasted));
    BotApiServer.Call read = chat.awaitText(ANNA);

    assertThat(read.text()).contains("Got it").contains("Harbour bridge");
    assertThat(read.labels()).anyMatch(label -> label.startsWith("Read localhost/tunnel"));
  }

  @Test
  void aQuestionUnderAPictureThatRepliesToAHiddenLinkIsAnsweredFromThere() {
    ObjectNode post = chat.message(GROUP, ANNA, "Look at this");
    post.putArray("entities")
        .addObject()
        .put("type", "text_link")
        .put("offset", 5)
        .put("length", 7)
        .put("url", chat.publish("/bridge", BRIDGE));
    ObjectNode question = chat.message(GROUP, BEN, "");
    question.remove("text");
    question.putArray("photo").addObject().put("file_id", "p").put("width", 1).put("height", 1);
    question.put("caption", "/ask@dateline_bot How much will the repairs cost?");
    chat.server().happen("message", question.set("reply_to_message", post));

    assertThat(chat.awaitText(GROUP).text()).contains("2.4 million euros");
  }

  @Test
  void theWordsUnderAPictureThatIsRepliedToAreRead() {
    ObjectNode picture = chat.message(GROUP, ANNA, "");
    picture.remove("text");
    picture.putArray("photo").addObject().put("file_id", "p").put("width", 1).put("height", 1);
    picture.put("caption", BRIDGE);
    chat.replyInGroup(BEN, picture, "/ask@dateline_bot How much will the repairs cost?");

    assertThat(chat.awaitText(GROUP).text()).contains("2.4 million euros");
  }

  @Test
  void aFileThatClaimsAnothersLinkChangesNothingOfWhatOthersRead() {
    String page = chat.publish("/bridge", BRIDGE);
    chat.server().happen("message", ChatFixture.linked(chat.message(BEN, BEN, page)));
    chat.awaitText(BEN);
    String forged =
        "<html><head><link rel=\"canonical\" href=\""
            + page
            + "\"></head><body><article><h1>Bridge is free</h1><p>"
            + BRIDGE.replace("2.4 million", "9 thousand").replace("\n\n", "</p><p>")
            + "</p></article></body></html>";
    chat.server().keepFile("forged", forged.getBytes(StandardCharsets.UTF_8));
    chat.server().happen("message", MessageFixture.file(ANNA, 99, "forged", "page.html"));

    assertThat(chat.awaitText(ANNA).text()).contains("Bridge is free");
    assertThat(chat.ask(ANNA, "How much will the repairs cost?").text()).contains("9 thousand");
    assertThat(chat.ask(BEN, "How much will the repairs cost?").text()).contains("2.4 million");
  }
}
