package dateline.adapter.telegram;

import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.dialogue.Conversation;
import dateline.dialogue.Dialogue;
import dateline.dialogue.Reply;
import dateline.dialogue.Turn;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.ShelfId;
import dateline.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers look-ups typed in any chat behind the bot's name. They see the operator's articles and
 * those of the asker's own chat with the bot, wherever they are typed.
 */
final class InlineHandler {
  private static final Question STORY = new Question("What happened?");
  private static final String STRANGER = "Only those whom my owner lets in may ask me";
  private static final String MUCH = "That was much for one hour; I go on later";
  private static final String EMPTY = "Nothing to look up yet: send me an article";
  private static final String UNSAID = "My articles don't say. Send me one that does";
  private static final String STILL = "Still looking: type a “?” to see what I find";

  /** From the arrival on: the rest of a second is for sending the answer. */
  private static final Duration BUDGET = Duration.ofMillis(700);

  private static final int MOST_STORIES = 5;
  private static final int MOST_CARDS = 10;

  private final Gate gate;
  private final Allowance allowance;
  private final FactStore store;
  private final Dialogue dialogue;
  private final Sharing sharing;
  private final LookUps lookUps;

  InlineHandler(BotHelpers helpers) {
    gate = helpers.gate();
    sharing = helpers.sharing();
    allowance = helpers.allowance();
    store = helpers.parts().store();
    dialogue = helpers.parts().dialogue();
    lookUps = new LookUps(helpers.parts().clock());
  }

  /**
   * What a look-up comes to.
   *
   * @param answer what Telegram is told
   * @param notes what is remembered: where the cards' links lead
   */
  record Found(Outgoing answer, List<Note> notes) {}

  /**
   * Looks up what a user has typed so far: what is found within a second of its arrival.
   *
   * @param query Telegram's id of it
   */
  Found find(String query, String user, String text, Instant arrived) {
    Place own = new Place(Long.parseLong(user), 0, false);
    if (!gate.admits(own.chatKey(), user)) {
      return nothing(query, STRANGER);
    }
    if (!allowance.lookUp(user)) {
      return nothing(query, MUCH);
    }
    Scope scope = new Scope(Set.of(own.shelf(), ShelfId.OPERATOR), Set.of());
    LookUps.Found found = lookUps.find(user, text, search(text, scope), arrived.plus(BUDGET));
    List<Note> notes = new ArrayList<>();
    List<Card> cards =
        found.cards().stream().limit(MOST_CARDS).map(it -> share(it, own, notes)).toList();
    if (found.whole()) {
      return new Found(Outbound.inline(query, cards, text.isBlank() ? EMPTY : UNSAID), notes);
    }
    return new Found(Outbound.unfinished(query, cards, STILL), notes);
  }

  private static Found nothing(String query, String reason) {
    return new Found(Outbound.inline(query, List.of(), reason), List.of());
  }

  private LookUps.Search search(String text, Scope scope) {
    return found -> {
      if (text.isBlank()) {
        stories(scope, found);
      } else {
        answers(text.strip(), scope).forEach(found);
      }
    };
  }

  /** With nothing typed yet: the latest stories. */
  private void stories(Scope scope, Consumer<Card> found) {
    store.articles(scope).stream()
        .limit(MOST_STORIES)
        .map(shelved -> shelved.article())
        .forEach(article -> story(article, scope).ifPresent(found));
  }

  private Optional<Card> story(Article article, Scope scope) {
    return replies(STORY, scope.only(Set.of(article.id()))).stream()
        .findFirst()
        .flatMap(
            reply ->
                reply.match(
                    answered -> Optional.of(InlineCards.story(article, answered.answer())),
                    said -> Optional.empty()));
  }

  private List<Card> answers(String text, Scope scope) {
    if (text.length() > Question.MAX_LENGTH) {
      return List.of();
    }
    return replies(new Question(text), scope).stream()
        .flatMap(
            reply ->
                reply
                    .match(answered -> InlineCards.of(answered.answer()), said -> List.<Card>of())
                    .stream())
        .toList();
  }

  private List<Reply> replies(Question question, Scope scope) {
    return dialogue.reply(new Turn(question, scope), Conversation.NEW).replies();
  }

  /** Under a card whose article everybody may read anyway stands a button that opens it here. */
  private Card share(Card card, Place place, List<Note> notes) {
    return card.post().articles().stream()
        .findFirst()
        .flatMap(id -> store.find(new ArticleId(id)))
        .filter(sharing::isPublic)
        .map(article -> with(sharing.share(article, place), card, notes))
        .orElse(card);
  }

  private static Card with(Sharing.Shared shared, Card card, List<Note> notes) {
    notes.add(shared.note());
    return new Card(
        card.title(),
        card.description(),
        card.post().with(List.of(Button.open("Ask about this story", shared.link()))));
  }
}
