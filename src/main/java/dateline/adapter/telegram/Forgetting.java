package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * Erases: in a private chat everything of it; in a group a member's own, and all of it when an
 * administrator says so twice.
 */
final class Forgetting implements ChatCommand, ButtonAction {
  static final String ACTION = "wipe";

  private static final String ALL = "all";
  private static final String ONLY = "Only administrators may erase everything here.";

  private final Administrators administrators;
  private final Mailbox mailbox;
  private final FactStore store;

  Forgetting(Administrators administrators, BotParts parts) {
    this.administrators = administrators;
    mailbox = parts.mailbox();
    store = parts.store();
  }

  @Override
  public Outcome obey(Command command, ChatMessage message) {
    Place place = message.place();
    if (!place.group()) {
      return Outcome.said("Erased: " + all(place).inWords() + ". Nothing of this chat is left.");
    }
    Note.Owner own = new Note.Owner(place.chatKey(), message.user());
    String erased = new Erasure(0, mailbox.forget(own)).inWords();
    String told = "Erased of yours here: " + erased + ". The group's articles stay.";
    return administrators.are(place, message.user())
        ? Outcome.of(Post.plain(told + " " + offer(place)).with(buttons()))
        : Outcome.said(told);
  }

  private String offer(Place place) {
    int articles = articles(place).size();
    return "As an administrator you can erase everything of this group: "
        + (articles == 1 ? "1 article" : articles + " articles")
        + " and what I remember of everybody's questions.";
  }

  private static List<Button> buttons() {
    return List.of(
        PressHandler.button("Erase everything of this group", ACTION, ALL),
        PressHandler.button("Keep it", ACTION, "none"));
  }

  @Override
  public Pressed press(Press press) {
    if (!administrators.are(press.place(), press.user())) {
      return Pressed.notice(ONLY);
    }
    String told =
        press.data().equals(ALL)
            ? "Erased by an administrator: " + all(press.place()).inWords() + "."
            : "Kept.";
    return Pressed.edited(Post.plain(told), List.of());
  }

  private Erasure all(Place place) {
    List<ShelvedArticle> articles = articles(place);
    articles.forEach(shelved -> store.unshelve(shelved.article().id(), shelved.shelf()));
    return new Erasure(articles.size(), mailbox.forget(new Note.Owner(place.chatKey(), "")));
  }

  /** Those of the chat and of all its topics. */
  private List<ShelvedArticle> articles(Place place) {
    List<ShelvedArticle> articles = new ArrayList<>();
    Place whole = new Place(place.chat(), 0, place.group());
    articles.addAll(store.articles(Scope.of(whole.shelf())));
    for (Note note : mailbox.notes(Keys.topics(place.chatKey()))) {
      Place topic = new Place(place.chat(), Integer.parseInt(note.text()), true);
      articles.addAll(store.articles(Scope.of(topic.shelf())));
    }
    return articles;
  }
}
