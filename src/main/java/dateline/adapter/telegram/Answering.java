package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.dialogue.Conversation;
import dateline.dialogue.Dialogue;
import dateline.dialogue.Exchange;
import dateline.dialogue.Reply;
import dateline.dialogue.Turn;
import dateline.fact.Scope;
import dateline.news.ArticleId;
import dateline.news.ShelfId;
import dateline.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers a question in the light of those before it. */
final class Answering {
  private final Dialogue dialogue;

  Answering(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /**
   * The replies to a question. The conversation is had again from its questions: so it is the same
   * after a restart, and says what the articles say now.
   */
  List<Reply> answer(Asked asked, Place place) {
    Scope all = new Scope(Set.of(place.shelf(), ShelfId.OPERATOR), Set.of());
    if (asked.articles().isEmpty()) {
      return answer(asked, all);
    }
    Set<ArticleId> named =
        asked.articles().stream().map(ArticleId::new).collect(Collectors.toSet());
    return answer(asked, all.only(named));
  }

  private List<Reply> answer(Asked asked, Scope scope) {
    Conversation conversation = Conversation.NEW;
    for (String before : asked.history()) {
      conversation = turn(before, scope, conversation).after();
    }
    Exchange exchange = turn(asked.question(), scope, conversation);
    for (int i = 0; i < asked.shown(); i++) {
      exchange = turn("That's wrong", scope, exchange.after());
    }
    return exchange.replies();
  }

  private Exchange turn(String text, Scope scope, Conversation before) {
    return dialogue.reply(new Turn(new Question(text), scope), before);
  }

  /** Whether nothing was found that these articles say. */
  static boolean isUnsaid(List<Reply> replies) {
    return replies.stream()
        .allMatch(
            reply ->
                reply.match(
                    answered ->
                        answered.answer() instanceof Answer.Unsaid
                            || answered.answer() instanceof Answer.Articles,
                    said -> false));
  }
}
