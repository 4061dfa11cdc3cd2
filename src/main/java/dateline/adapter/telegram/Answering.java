package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.dialogue.Conversation;
import dateline.dialogue.Dialogue;
import dateline.dialogue.Exchange;
import dateline.dialogue.Reply;
import dateline.dialogue.Rivals;
import dateline.dialogue.Turn;
import dateline.fact.Scope;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.ShelfId;
import dateline.question.Question;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Answers a question in the light of those before it. */
final class Answering {
  private static final String WRONG = "That's wrong";

  private final Dialogue dialogue;
  private final Rivals rivals;

  Answering(Dialogue dialogue) {
    this.dialogue = dialogue;
    rivals = new Rivals(dialogue);
  }

  /**
   * The replies to a question. The conversation is had again from its questions: so it is the same
   * after a restart, and says what the articles say now.
   */
  List<Reply> answer(Asked asked, Place place) {
    return exchange(asked, scope(asked, place)).replies();
  }

  /**
   * What was turned down, and what is replied to that.
   *
   * @param before the replies as they were shown
   * @param after the replies to their being wrong
   */
  record Turned(List<Reply> before, List<Reply> after) {}

  /** Turns down what was shown last. */
  Turned turnDown(Asked asked, Place place) {
    Scope scope = scope(asked, place);
    Exchange shown = exchange(asked, scope);
    return new Turned(shown.replies(), turn(WRONG, scope, shown.after()).replies());
  }

  private static Scope scope(Asked asked, Place place) {
    Scope all = new Scope(Set.of(place.shelf(), ShelfId.OPERATOR), Set.of());
    return all.only(asked.articles().stream().map(ArticleId::new).collect(Collectors.toSet()));
  }

  /**
   * The stories among which the asker has to choose; none where one fits best.
   *
   * @param replies what was replied
   */
  List<Article> rivals(Asked asked, Place place, List<Reply> replies) {
    Scope scope = scope(asked, place);
    Turn turn = new Turn(new Question(asked.question()), scope);
    return Rivals.mayBe(replies) ? rivals.find(turn, before(asked, scope), replies) : List.of();
  }

  private Conversation before(Asked asked, Scope scope) {
    Conversation conversation = Conversation.NEW;
    for (String before : asked.history()) {
      conversation = turn(before, scope, conversation).after();
    }
    return conversation;
  }

  private Exchange exchange(Asked asked, Scope scope) {
    Conversation conversation = before(asked, scope);
    Exchange exchange = turn(asked.question(), scope, conversation);
    for (int i = 0; i < asked.shown(); i++) {
      exchange = turn(WRONG, scope, exchange.after());
    }
    return exchange;
  }

  private Exchange turn(String text, Scope scope, Conversation before) {
    return dialogue.reply(new Turn(new Question(text), scope), before);
  }

  /** Whether the articles don't say. */
  static boolean isUnsaid(List<Reply> replies) {
    return all(replies, answer -> answer instanceof Answer.Unsaid);
  }

  /** Whether more articles could say more: these don't, or they themselves were asked for. */
  static boolean wantsMore(List<Reply> replies) {
    return all(
        replies, answer -> answer instanceof Answer.Unsaid || answer instanceof Answer.Articles);
  }

  private static boolean all(List<Reply> replies, Predicate<Answer> test) {
    return replies.stream()
        .allMatch(reply -> reply.match(answered -> test.test(answered.answer()), said -> false));
  }
}
