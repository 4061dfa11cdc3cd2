package dateline.adapter.telegram;

import static dateline.adapter.telegram.ChatFixture.ANNA;
import static dateline.adapter.telegram.ChatFixture.BEN;
import static dateline.adapter.telegram.ChatFixture.BRIDGE;
import static dateline.adapter.telegram.ChatFixture.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.news.Article;
import dateline.news.ArticleId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that open the bot: with a story to try it on, or one that somebody shared. */
final class DeepLinkIT extends WithChat {
  /** The parameter of a link to an article that is shared from Anna's chat. */
  private String share(ArticleId id) {
    Sharing sharing = new Sharing("dateline_bot", chat.parts());
    Article article = chat.parts().store().find(id).orElseThrow();
    Sharing.Shared shared = sharing.share(article, new Place(ANNA, 0, false));
    chat.parts().mailbox().remember(List.of(shared.note()), Instant.now());
    return shared.link().getQuery().replace("start=", "");
  }

  private ArticleId readTheBridge() {
    chat.ask(ANNA, BRIDGE);
    return chat.parts()
        .store()
        .articles(dateline.fact.Scope.of(new Place(ANNA, 0, false).shelf()))
        .get(0)
        .article()
        .id();
  }

  @Test
  void aSharedStoryOpensWithQuestionsAndAnswersThem() {
    chat.start(Admission.OPEN);
    String parameter = share(readTheBridge());
    BotApiServer.Call opened = chat.ask(BEN, "/start " + parameter);

    assertThat(parameter).matches("a_[A-Za-z0-9_-]{22}");
    assertThat(opened.text()).contains("Harbour bridge");
    assertThat(opened.buttons()).isNotEmpty();
    assertThat(chat.ask(BEN, "How much will the repairs cost?").text()).contains("2.4 million");
  }

  @Test
  void aTokenThatWasNeverGivenOpensNothing() {
    chat.start(Admission.OPEN);
    String parameter = share(readTheBridge());
    String other = parameter.substring(0, 20) + (parameter.endsWith("AAAA") ? "BBBB" : "AAAA");

    assertThat(chat.ask(BEN, "/start " + other).text()).contains("no longer");
    assertThat(chat.ask(BEN, "/articles").text()).doesNotContain("bridge");
  }

  @Test
  void aStoryThatItsReaderHasErasedIsSharedNoLonger() {
    chat.start(Admission.OPEN);
    String parameter = share(readTheBridge());
    chat.ask(ANNA, "/forget");

    assertThat(chat.ask(BEN, "/start " + parameter).text()).contains("no longer");
  }

  @Test
  void theOperatorsStoryIsOpenedWhereItStands() {
    chat.start(Admission.OPEN);
    String parameter = share(chat.offer(TUNNEL));
    chat.ask(BEN, "/start " + parameter);

    assertThat(chat.ask(BEN, "/forget").text()).doesNotContain("article");
  }

  @Test
  void aStrangerIsNotLetInByALink() {
    chat.startOwnedBy(ANNA);
    String parameter = share(readTheBridge());

    assertThat(chat.ask(BEN, "/start " + parameter).text()).contains("owner lets in");
  }

  @Test
  void aNewcomerGetsAStoryWithThreeQuestionsThatItAnswers() {
    chat.start(Admission.OPEN);
    BotApiServer.Call start = chat.ask(ANNA, "/start");
    List<String> questions = start.labels();

    assertThat(questions).hasSize(3);
    for (String question : questions) {
      chat.server().answer(chat.server().press(ANNA, start, question));

      assertThat(chat.awaitText(ANNA).text())
          .startsWith("<i>" + question + "</i>\n")
          .doesNotContain("don't say");
    }
  }
}
