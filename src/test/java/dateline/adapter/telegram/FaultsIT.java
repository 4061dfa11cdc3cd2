package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.BotApiServer.Fault;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.fact.FactStore;
import org.junit.jupiter.api.Test;

/** What goes wrong, and who is told. */
final class FaultsIT extends WithChat {
  private static FactStore failing(FactStore store) {
    return Watched.of(
        FactStore.class,
        store,
        method -> {
          if (method.equals("contains")) {
            throw new StackOverflowError("made to fail");
          }
        },
        method -> {});
  }

  @Test
  void whatFailsIsApologisedForOnceAndTheOwnerIsTold() {
    chat.close();
    chat = new ChatFixture(folder.resolve("failing"), FaultsIT::failing);
    chat.startOwnedBy(ANNA);
    chat.replyInGroup(ANNA, chat.message(GROUP, BEN, BRIDGE), "/ask@dateline_bot when is it?");
    chat.settle();
    chat.say(ANNA, BRIDGE);
    chat.settle();

    assertThat(chat.server().texts(GROUP)).isEmpty();
    assertThat(chat.server().texts(ANNA))
        .satisfiesExactly(
            welcome -> assertThat(welcome).startsWith("Welcome"),
            told -> assertThat(told).contains("could not handle").contains("updateId="),
            sorry -> assertThat(sorry).contains("went wrong"));
  }

  @Test
  void aMessageMadeToOverflowTheStackIsAnswered() {
    chat.start(Admission.OPEN);
    ObjectNode hostile =
        chat.message(ANNA, ANNA, chat.publish("/bridge", BRIDGE) + " " + "- ".repeat(2_000));
    chat.server().happen("message", ChatFixture.linked(hostile));

    assertThat(chat.awaitText(ANNA).text()).startsWith("Got it");
  }

  @Test
  void anAnswerFollowsAGroupThatHasMoved() {
    long supergroup = -100_88;
    chat.start(Admission.OPEN);
    chat.server()
        .fail(
            "sendMessage",
            new Fault(
                400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was"
                    + " upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":"
                    + supergroup
                    + "}}"));
    chat.replyInGroup(
        ANNA, chat.message(GROUP, BEN, BRIDGE), "/ask@dateline_bot When will the bridge close?");

    assertThat(chat.awaitText(supergroup).text()).contains("Monday");
  }
}
