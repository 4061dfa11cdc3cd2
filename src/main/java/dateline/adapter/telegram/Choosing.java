package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.dialogue.Reply;
import dateline.news.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks which story is meant where several fit about equally well. */
final class Choosing implements ButtonAction {
  static final String ACTION = "which";

  private static final String GONE = "That question is gone; ask it again.";
  private static final int LONGEST_TITLE = 60;

  private final Mailbox mailbox;
  private final Answering answering;

  Choosing(Mailbox mailbox, Answering answering) {
    this.mailbox = mailbox;
    this.answering = answering;
  }

  /**
   * A question and the stories that it may be about.
   *
   * @param asked the question
   * @param articles their ids
   * @param message the question's message
   */
  record Choice(Asked asked, List<String> articles, long message) {
    Choice {
      articles = List.copyOf(articles);
    }
  }

  /** Asks which of the stories a question is about. */
  static Outcome ask(Asked asked, List<Article> stories, ChatMessage message) {
    String token = Keys.token();
    List<Button> buttons = new ArrayList<>();
    for (Article story : stories) {
      String title = Html.shortened(story.firstLine(), LONGEST_TITLE);
      buttons.add(PressHandler.button(title, ACTION, token + ":" + buttons.size()));
    }
    List<String> ids = stories.stream().map(story -> story.id().value()).toList();
    Choice choice = new Choice(asked, ids, message.id());
    Note.Owner owner = new Note.Owner(message.place().chatKey(), message.user());
    return Outcome.of(new Post("Which story do you mean?", buttons, ids))
        .and(new Note(Keys.choice(token), owner, Json.text(choice)));
  }

  /** The answer from the chosen story takes the place of the question which; it is the latest. */
  @Override
  public Pressed press(Press press) {
    String token = press.data().substring(0, Math.max(0, press.data().indexOf(':')));
    int number = Integer.parseInt(press.data().substring(token.length() + 1));
    Optional<Choice> choice =
        mailbox.note(Keys.choice(token)).map(text -> Json.read(text, Choice.class));
    return choice
        .map(known -> answer(known, known.articles().get(number), press))
        .orElse(Pressed.notice(GONE));
  }

  private Pressed answer(Choice choice, String article, Press press) {
    Asked asked = choice.asked().about(article);
    List<Reply> replies = answering.answer(asked, press.place());
    Note.Owner owner = new Note.Owner(press.place().chatKey(), asked.user());
    Outcome outcome = Asking.outcome(asked, replies, owner);
    String key = Keys.thread(press.place(), asked.user());
    PastTalk before =
        mailbox.note(key).map(text -> Json.read(text, PastTalk.class)).orElse(PastTalk.NEW);
    List<Note> notes = new ArrayList<>(outcome.notes());
    if (before.question() == choice.message()) {
      notes.add(new Note(key, owner, Json.text(before.choosing(article))));
    }
    return Pressed.edited(outcome.posts().get(0), notes);
  }
}
