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
import dateline.fact.FactStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What people get who type behind the bot's name in any chat. */
final class InlineIT extends WithChat {
  private static final String COST = "How much will the bridge repairs cost?";

  private JsonNode typeOnce(long user, String text) {
    return chat.server().answer(chat.server().type(user, text)).body();
  }

  /** Types until all is found: a busy machine may need more than a second. */
  private JsonNode type(long user, String text) {
    JsonNode answer = typeOnce(user, text);
    while (isStillLooking(answer)) {
      answer = typeOnce(user, text);
    }
    return answer;
  }

  private static boolean isStillLooking(JsonNode answer) {
    return answer.path("results").isEmpty()
        ? answer.path("button").path("text").asText().startsWith("Still looking")
        : answer.path("cache_time").asInt() == 0;
  }

  private static List<String> posts(JsonNode answer) {
    List<String> texts = new ArrayList<>();
    for (JsonNode result : answer.path("results")) {
      texts.add(result.path("input_message_content").path("message_text").asText());
    }
    return texts;
  }

  @Test
  void showsSeveralCardsWithAnswerSayerQuoteAndSource() {
    chat.start(Admission.OPEN);
    chat.ask(ANNA, BRIDGE);
    JsonNode answer = type(ANNA, COST);

    assertThat(answer.path("results").size()).isGreaterThan(1);
    assertThat(answer.path("results").path(0).path("title").asText())
        .isEqualTo("2.4 million euros");
    assertThat(answer.path("results").path(0).path("description").asText())
        .contains("according to Maria Olsen");
    assertThat(posts(answer).get(0))
        .startsWith("<b>2.4 million euros</b>\naccording to Maria Olsen\n<blockquote")
        .endsWith("Harbour bridge to close for repairs");
    assertThat(answer.path("is_personal").asBoolean()).isTrue();
    assertThat(answer.path("cache_time").asInt()).isPositive();
  }

  @Test
  void showsTheLatestStoriesWhereNothingIsTypedYet() {
    chat.start(Admission.OPEN);
    chat.offer(TUNNEL);
    chat.ask(ANNA, BRIDGE);
    JsonNode answer = type(ANNA, "");

    assertThat(answer.path("results"))
        .extracting(result -> result.path("title").asText())
        .containsExactlyInAnyOrder(
            "Harbour bridge to close for repairs", "Ostland rail tunnel to close for repairs");
  }

  @Test
  void opensTheBotWhereTheArticlesDoNotSay() {
    chat.start(Admission.OPEN);
    JsonNode nothingYet = type(ANNA, "");
    chat.ask(ANNA, BRIDGE);
    JsonNode unsaid = type(ANNA, "Who won the football cup in Brazil?");

    assertThat(List.of(nothingYet, unsaid))
        .allSatisfy(
            answer -> {
              assertThat(answer.path("results")).isEmpty();
              assertThat(answer.path("button").path("start_parameter").asText()).isNotEmpty();
            });
    assertThat(chat.ask(ANNA, "/start inline").text()).contains("Here is a story");
  }

  @Test
  void seesTheOperatorsArticlesAndTheAskersOwnOnly() {
    chat.start(Admission.OPEN);
    chat.ask(ANNA, BRIDGE);
    chat.offer(TUNNEL);
    ObjectNode post = chat.message(GROUP, BEN, BRIDGE);
    chat.replyInGroup(BEN, post, "/ask@dateline_bot " + COST);
    chat.awaitText(GROUP);

    assertThat(posts(type(ANNA, COST)).get(0)).contains("2.4");
    assertThat(posts(type(BEN, COST))).noneMatch(text -> text.contains("bridge"));
    assertThat(posts(type(BEN, ""))).singleElement().asString().contains("Ostland rail tunnel");
  }

  @Test
  void strangersAreToldWhoMayAsk() {
    chat.startOwnedBy(ANNA);
    chat.offer(BRIDGE);
    JsonNode refused = type(BEN, COST);

    assertThat(posts(type(ANNA, COST)).get(0)).contains("2.4");
    assertThat(refused.path("results")).isEmpty();
    assertThat(refused.path("button").path("text").asText()).contains("owner");
  }

  @Test
  void aChosenCardOpensAStoryThatEverybodyMayReadAndNoOther() {
    chat.start(Admission.OPEN);
    chat.offer(TUNNEL);
    chat.ask(ANNA, BRIDGE);
    List<String> links = new ArrayList<>();
    for (JsonNode result : type(ANNA, "").path("results")) {
      JsonNode button = result.path("reply_markup").path("inline_keyboard").path(0).path(0);
      links.add(result.path("title").asText().charAt(0) + button.path("url").asText());
    }

    assertThat(links)
        .anyMatch(link -> link.startsWith("Ohttps://t.me/dateline_bot?start=a_"))
        .contains("H");
  }

  @Test
  void anAnswerThatTakesLongIsThereForTheNextKeystroke() {
    chat.close();
    AtomicBoolean slow = new AtomicBoolean();
    CountDownLatch found = new CountDownLatch(1);
    UnaryOperator<FactStore> slowly =
        store ->
            Watched.of(
                FactStore.class,
                store,
                method -> {
                  if (slow.get() && method.equals("passages")) {
                    await(found);
                  }
                },
                method -> {});
    chat = new ChatFixture(folder.resolve("slow"), slowly);
    chat.start(Admission.OPEN);
    chat.ask(ANNA, BRIDGE);
    slow.set(true);
    JsonNode early = typeOnce(ANNA, COST.replace("?", "")); // answered although nothing is found
    found.countDown();
    JsonNode late = type(ANNA, COST);

    assertThat(isStillLooking(early)).isTrue();
    assertThat(early.path("cache_time").asInt()).isZero();
    assertThat(posts(late).get(0)).contains("2.4 million euros");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anAnswerIsNotKeptWaitingByArticlesThatAreBeingRead() {
    chat.start(Admission.OPEN);
    chat.offer(BRIDGE);
    for (int i = 0; i < 30; i++) {
      chat.say(1000 + i, ("Line " + i + ". ").repeat(40) + BRIDGE.repeat(20));
    }
    type(ANNA, COST);

    assertThat(chat.bot().backlog().incoming()).isPositive();
  }
}
