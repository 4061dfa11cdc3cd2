package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.cli.Workbench;
import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.dialogue.Conversation;
import dateline.dialogue.Dialogue;
import dateline.dialogue.Exchange;
import dateline.dialogue.Reply;
import dateline.dialogue.Turn;
import dateline.fact.Scope;
import dateline.news.ShelfId;
import dateline.question.Question;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way from a question to an answer, over the bundled samples. */
final class AnsweringIT {
  private static final Workbench SAMPLES =
      new StoreWorkbenches(Settings.of(Map.of()), new Parts(Settings.of(Map.of()))).samples();
  private static final Scope ALL = Scope.of(ShelfId.OPERATOR);

  private final Dialogue dialogue = SAMPLES.dialogue();

  @AfterAll
  static void close() {
    SAMPLES.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When will the leaders meet?                  | middle of April
          Who is Karin Holm?                           | deputy foreign minister
          What did Tomas Idris say?                    | Nobody has asked us formally
          how long did Holm speak with Vasko           | four hours
          Why will the Grey Islands not be discussed?  | questions that can be answered quickly
          when did Rehn take office                    | January
          how old is rehn                              | 51
          Has Rehn ever visited Maravia?               | No
          Will the Grey Islands be discussed?          | No
          True or false: Rehn has visited Maravia      | False
          true or false, Duran is a spokesman          | True
          Rehn has visited Maravia. True or false?      | False
          Was Velora founded in 1931?                  | Yes
          Was Velora founded in 1930?                  | No
          list the people in the story about the comet | Amara Diallo
          what is the comet story about?               | comet
          who is mentioned in the comet article?       | Amara Diallo
          which articles do you have                   | Late goal sends Port Arlen to the cup final
          which articles are about the comet?          | Probe lands on comet and finds ice under the dust
          is there anything about Velora?              | Carmaker Velora to close its oldest plant
          do you have anything on sugar beet           | unsaid
          when was the comet story published?          | Probe lands on comet and finds ice under the dust
          This carmaker will close its oldest plant.   | Velora
          """)
  void answersWithTheWordsOfTheArticle(String question, String words) {
    assertThat(words(reply(question, Conversation.NEW))).contains(words);
  }

  @Test
  void everyAnswerShowsWhereItStands() {
    Answer answer = answer(reply("how long did Holm speak with Vasko", Conversation.NEW));

    assertThat(answer).isInstanceOf(Answer.Words.class);
    Proof proof = ((Answer.Words) answer).best();
    assertThat(proof.passage().text()).contains(proof.words());
    assertThat(proof.article().title()).contains("Maravia");
    assertThat(answer.confidence().value()).isBetween(0.0, 1.0);
  }

  @Test
  void saysSoWhereTheArticlesDoNotSay() {
    assertThat(answer(reply("Which perfume does the admiral's parrot prefer?", Conversation.NEW)))
        .isInstanceOf(Answer.Unsaid.class);
  }

  @Test
  void tellsWhoSaysWhatTheOutletDoesNot() {
    Answer answer = answer(reply("What did Tomas Idris say?", Conversation.NEW));

    assertThat(((Answer.Words) answer).best().attribution().speakers())
        .anySatisfy(speaker -> assertThat(speaker.resolved()).contains("Idris"));
  }

  @Test
  void staysWithTheStoryThatWasTalkedAbout() {
    Conversation before = exchange("how old is rehn", Conversation.NEW).after();

    assertThat(words(reply("tldr", before))).contains("Maravia");
  }

  @Test
  void aNamedStoryIsMeantWhateverWasTalkedAbout() {
    Conversation before = exchange("how old is rehn", Conversation.NEW).after();

    assertThat(words(reply("summarise the comet story", before))).contains("comet");
    assertThat(words(reply("latest on the comet", before))).contains("comet");
    assertThat(words(reply("who wrote this?", before))).contains("Maravia");
  }

  @Test
  void newsIsAskedOfAllArticles() {
    Conversation before = exchange("how old is rehn", Conversation.NEW).after();

    assertThat(words(reply("what's new?", before)))
        .isEqualTo(words(reply("what's new?", Conversation.NEW)));
  }

  @Test
  void aQuestionWithAVerbOfItsOwnDoesNotLeanOnTheLastOne() {
    Conversation before = exchange("When was Velora founded?", Conversation.NEW).after();

    assertThat(words(reply("Who closed the border?", before)))
        .isEqualTo(words(reply("Who closed the border?", Conversation.NEW)));
  }

  @Test
  void aFragmentLeansOnTheLastQuestion() {
    Conversation before = exchange("how long did Holm speak with Vasko", Conversation.NEW).after();
    Reply reply = reply("and when?", before);

    assertThat(words(reply)).isEqualTo("Wednesday");
  }

  @Test
  void thanksAskNothing() {
    Conversation before = exchange("how old is rehn", Conversation.NEW).after();

    assertThat(reply("thanks", before)).isInstanceOf(Reply.Said.class);
  }

  @Test
  void aQuestionInAnotherLanguageIsToldSo() {
    Reply reply = reply("¿Cuándo cerraron la frontera?", Conversation.NEW);

    assertThat(reply).isInstanceOf(Reply.Said.class);
    assertThat(((Reply.Said) reply).text()).contains("Spanish").contains("English");
  }

  private Exchange exchange(String message, Conversation before) {
    return dialogue.reply(new Turn(new Question(message), ALL), before);
  }

  private Reply reply(String message, Conversation before) {
    return exchange(message, before).replies().get(0);
  }

  private static Answer answer(Reply reply) {
    assertThat(reply).isInstanceOf(Reply.Answered.class);
    return ((Reply.Answered) reply).answer();
  }

  private static String words(Reply reply) {
    return answer(reply)
        .match(
            new Answer.Cases<String>(
                words -> words.best().words(),
                yesNo -> yesNo.word().toString(),
                listing ->
                    listing.items().stream().map(Proof::words).collect(Collectors.joining("\n")),
                articles ->
                    articles.articles().stream()
                        .map(shelved -> shelved.article().title())
                        .collect(Collectors.joining("\n")),
                unsaid -> "unsaid"));
  }
}
