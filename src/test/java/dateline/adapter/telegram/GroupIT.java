package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.GROUP;
import static dateline.adapter.telegram.ChatFixture.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.adapter.telegram.TelegramSettings.Quotas;
import dateline.fact.FactStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The bot among several people: who may do what, and whose is what. */
final class GroupIT extends WithChat {
  private static final long CARLA = 9;
  private static final String COST = "/ask@dateline_bot How much will the repairs cost?";

  private BotApiServer.Call read(long user, String story) {
    chat.replyInGroup(user, chat.message(GROUP, CARLA, story), COST);
    return chat.awaitText(GROUP);
  }

  private BotApiServer.Call command(long user, String command) {
    chat.sayInGroup(user, command + "@dateline_bot");
    return chat.awaitText(GROUP);
  }

  private String press(long user, BotApiServer.Call below, String label) {
    return chat.server()
        .answer(chat.server().press(user, below, label))
        .body()
        .path("text")
        .asText();
  }

  private String shown(BotApiServer.Call message) {
    chat.settle();
    return chat.shown(message).text();
  }

  private void startWith(Quotas quotas) {
    chat.start(chat.settings().quotas(quotas).get());
  }

  /** Somebody makes the bot a member of the group. */
  private void addedBy(long user) {
    ObjectNode change = Json.object().put("date", 1);
    change.putObject("chat").put("id", GROUP).put("type", "supergroup").put("title", "News");
    change.putObject("from").put("id", user).put("is_bot", false).put("first_name", "A");
    for (String state : List.of("old_chat_member", "new_chat_member")) {
      ObjectNode member = change.putObject(state);
      member.put("status", state.startsWith("old") ? "left" : "member");
      member.putObject("user").put("id", 42).put("is_bot", true).put("first_name", "Dateline");
    }
    chat.server().happen("my_chat_member", change);
    chat.settle();
  }

  @Test
  void aStrangersGroupIsToldOnceAndTheOwnersIsAnswered() {
    chat.startOwnedBy(ANNA);
    addedBy(BEN);
    read(BEN, BRIDGE);
    chat.sayInGroup(BEN, COST);
    chat.settle();
    List<String> before = chat.server().texts(GROUP);
    addedBy(ANNA);

    assertThat(before).singleElement().asString().contains("Sorry").contains("owner");
    assertThat(read(BEN, BRIDGE).text()).contains("2.4 million euros");
  }

  @Test
  void aGroupOnTheAllowListIsAnsweredAndItsMembersElsewhereAreNot() {
    chat.start(chat.settings().admission(Admission.ALLOW_LIST).members(Set.of(GROUP)).get());

    assertThat(read(BEN, BRIDGE).text()).contains("2.4 million euros");
    assertThat(chat.ask(BEN, "hello").text()).contains("owner lets in");
  }

  @Test
  void theOwnerLetsAGroupInByStartingTheBotThere() {
    chat.startOwnedBy(ANNA);
    assertThat(command(ANNA, "/start").text()).contains("/ask@dateline_bot");

    assertThat(read(BEN, BRIDGE).text()).contains("2.4 million euros");
  }

  @Test
  void aMentionOrTalkAmongOthersDoesNotReachTheBotInPrivacyMode() {
    chat.start(Admission.OPEN);
    boolean heard =
        chat.server().happenInGroup(chat.message(GROUP, ANNA, "@dateline_bot when is it?"));

    assertThat(heard).isFalse();
    assertThat(chat.server().happenInGroup(chat.message(GROUP, ANNA, COST))).isTrue();
  }

  @Test
  void whatWasReadForOneMemberIsNotReadAgainForTheNext() {
    chat.close();
    AtomicInteger readings = new AtomicInteger();
    chat = new ChatFixture(folder.resolve("counted"), store -> counted(store, readings));
    chat.start(Admission.OPEN);
    ObjectNode post = chat.message(GROUP, CARLA, BRIDGE);
    chat.replyInGroup(ANNA, post, COST);
    chat.awaitText(GROUP);
    chat.replyInGroup(BEN, post, "/ask@dateline_bot When will the bridge close?");

    assertThat(chat.awaitText(GROUP).text()).contains("Monday");
    assertThat(readings).hasValue(1);
  }

  /** Whether a store has a text already is asked once for each reading. */
  private static FactStore counted(FactStore store, AtomicInteger readings) {
    return Watched.of(
        FactStore.class,
        store,
        method -> readings.addAndGet(method.equals("contains") ? 1 : 0),
        method -> {});
  }

  @Test
  void aMemberWhoHasHadManyAnswersIsToldOnceToWait() {
    startWith(new Quotas(2, 0, 0, 0));
    chat.offer(BRIDGE);
    for (int i = 0; i < 4; i++) {
      chat.sayInGroup(BEN, COST);
    }
    chat.settle();

    assertThat(chat.server().texts(GROUP))
        .hasSize(3)
        .last()
        .asString()
        .containsPattern("\\d+ minutes");
    chat.sayInGroup(ANNA, COST);
    chat.settle();
    assertThat(chat.server().texts(GROUP)).last().asString().contains("2.4 million");
  }

  @Test
  void aChatThatHasHadManyArticlesIsToldToWait() {
    startWith(new Quotas(0, 0, 0, 1));
    read(ANNA, BRIDGE);

    assertThat(read(BEN, TUNNEL).text()).contains("much for one hour");
  }

  @Test
  void onlyAdministratorsChangeSettings() {
    chat.server().administer(GROUP, ANNA);
    chat.start(Admission.OPEN);
    BotApiServer.Call settings = command(BEN, "/settings");
    String refused = press(BEN, settings, "Read articles for administrators only");
    String unchanged = shown(settings);
    press(ANNA, settings, "Read articles for administrators only");

    assertThat(refused).contains("Only administrators");
    assertThat(unchanged).contains("everybody");
    assertThat(shown(settings)).contains("administrators only");
    assertThat(read(BEN, BRIDGE).text()).contains("administrators only");
    assertThat(read(ANNA, BRIDGE).text()).contains("2.4 million euros");
  }

  @Test
  void administratorsLimitHowMuchAMemberAsksAlsoAfterARestart() {
    chat.server().administer(GROUP, ANNA);
    chat.start(Admission.OPEN);
    chat.offer(BRIDGE);
    press(ANNA, command(ANNA, "/settings"), "10 questions");
    chat.settle();
    chat.start(Admission.OPEN);
    for (int i = 0; i < 11; i++) {
      chat.sayInGroup(BEN, COST);
    }
    chat.settle();

    assertThat(chat.server().texts(GROUP)).last().asString().contains("much for one hour");
  }

  @Test
  void aMemberErasesTheirOwnAndNobodyElses() {
    chat.start(Admission.OPEN);
    read(ANNA, BRIDGE);
    read(BEN, BRIDGE);
    BotApiServer.Call told = command(BEN, "/forget");

    assertThat(told.text()).contains("1 question").contains("articles stay");
    assertThat(told.labels()).isEmpty();
    assertThat(chat.parts().mailbox().notes(Keys.THREAD))
        .singleElement()
        .satisfies(note -> assertThat(note.owner().user()).isEqualTo("" + ANNA));
  }

  @Test
  void anAdministratorErasesEverythingAfterAConfirmationAndNobodyElseDoes() {
    chat.server().administer(GROUP, ANNA);
    chat.start(Admission.OPEN);
    read(BEN, BRIDGE);
    ObjectNode inTopic = inTopic(5, COST);
    inTopic.set("reply_to_message", chat.message(GROUP, CARLA, TUNNEL));
    chat.server().happenInGroup(inTopic);
    chat.awaitText(GROUP);
    BotApiServer.Call offer = command(ANNA, "/forget");
    String refused = press(BEN, offer, "Erase everything of this group");
    chat.start(Admission.OPEN);
    press(ANNA, offer, "Erase everything of this group");

    assertThat(offer.text()).contains("2 articles");
    assertThat(refused).contains("Only administrators");
    assertThat(shown(offer)).contains("2 articles").contains("2 questions");
    assertThat(chat.parts().mailbox().notes(Keys.THREAD)).isEmpty();
    assertThat(command(BEN, "/articles").text()).contains("No articles yet");
  }

  @Test
  void whatATopicReadAnotherDoesNotSee() {
    chat.start(Admission.OPEN);
    ObjectNode read = inTopic(5, COST);
    read.set("reply_to_message", chat.message(GROUP, CARLA, BRIDGE));
    chat.server().happenInGroup(read);
    chat.awaitText(GROUP);
    chat.server().happenInGroup(inTopic(6, "/articles@dateline_bot"));
    BotApiServer.Call other = chat.awaitText(GROUP);
    chat.server().happenInGroup(inTopic(5, "/articles@dateline_bot"));

    assertThat(other.text()).contains("No articles yet");
    assertThat(other.body().path("message_thread_id").asInt()).isEqualTo(6);
    assertThat(chat.awaitText(GROUP).text()).contains("Harbour bridge");
  }

  private ObjectNode inTopic(int topic, String text) {
    return chat.message(GROUP, BEN, text)
        .put("message_thread_id", topic)
        .put("is_topic_message", true);
  }

  @Test
  void aGroupThatBecomesASupergroupKeepsArticlesSettingsAndConversations() {
    long supergroup = -100_77;
    chat.server().administer(GROUP, ANNA);
    chat.start(Admission.OPEN);
    read(BEN, BRIDGE);
    press(ANNA, command(ANNA, "/settings"), "10 questions");
    chat.server()
        .happen("message", chat.message(GROUP, ANNA, "").put("migrate_to_chat_id", supergroup));
    chat.settle();
    chat.server()
        .happenInGroup(chat.message(supergroup, BEN, "/ask@dateline_bot and who said that?"));
    BotApiServer.Call followUp = chat.awaitText(supergroup);
    chat.server().happenInGroup(chat.message(supergroup, BEN, "/settings@dateline_bot"));

    assertThat(followUp.text()).contains("2.4 million euros");
    assertThat(chat.awaitText(supergroup).text()).contains("10 questions");
  }

  @Test
  void anAnonymousAdministratorIsOne() {
    chat.start(Admission.OPEN);
    ObjectNode forget = chat.message(GROUP, 1087968824, "/forget@dateline_bot");
    forget.putObject("sender_chat").put("id", GROUP).put("type", "supergroup").put("title", "N");
    chat.server().happenInGroup(forget);

    assertThat(chat.awaitText(GROUP).labels()).contains("Erase everything of this group");
  }
}
