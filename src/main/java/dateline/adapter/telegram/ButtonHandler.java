package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.dialogue.Reply;
import dateline.fact.FactStore;
import dateline.news.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What pressed buttons do. */
final class ButtonHandler {
  private static final String GONE = "That question is gone; ask it again.";

  private final Mailbox mailbox;
  private final FactStore store;
  private final Answering answering;

  ButtonHandler(BotParts parts, Answering answering) {
    mailbox = parts.mailbox();
    store = parts.store();
    this.answering = answering;
  }

  /**
   * What comes of a button.
   *
   * @param notice what the one who pressed it is told
   * @param edited what its message says from now on; empty: as before
   * @param notes what is remembered
   */
  record Pressed(String notice, Optional<Post> edited, List<Note> notes) {
    static Pressed notice(String text) {
      return new Pressed(text, Optional.empty(), List.of());
    }
  }

  /** Does what the button's data say. */
  Pressed press(String data, Place place) {
    int colon = data.indexOf(':');
    String token = data.substring(colon + 1);
    Optional<Asked> asked =
        mailbox.note(Keys.asked(token)).map(text -> Json.read(text, Asked.class));
    if (asked.isEmpty()) {
      return Pressed.notice(GONE);
    }
    return data.startsWith("more:")
        ? more(asked.get(), token, place)
        : next(asked.get(), token, place);
  }

  /** The next candidate, and the miss is filed. */
  private Pressed next(Asked asked, String token, Place place) {
    Note.Owner owner = new Note.Owner(place.chatKey(), asked.user());
    Answering.Turned turned = answering.turnDown(asked, place);
    String missed = feedback(asked, answer(turned.before()).flatMap(Answer::firstProof));
    Note miss = new Note(Keys.FEEDBACK + token, owner, missed);
    Optional<Answer> other = answer(turned.after());
    if (other.isEmpty()) {
      return new Pressed(
          "I have no other answer to that; ask it in other words.",
          Optional.empty(),
          List.of(miss));
    }
    Note shown = new Note(Keys.asked(token), owner, Json.text(asked.next()));
    return new Pressed(
        "",
        Optional.of(
            new Post(
                AnswerHtml.of(other.get()),
                Asking.buttons(token),
                AnswerHtml.articlesOf(other.get()))),
        List.of(miss, shown));
  }

  private static String feedback(Asked asked, Optional<Proof> proof) {
    return Json.text(
        Json.object()
            .put("question", asked.question())
            .put("answer", proof.map(Proof::words).orElse(""))
            .put("evidence", proof.map(p -> p.passage().text()).orElse(""))
            .put("article", proof.map(p -> p.article().id().value()).orElse("")));
  }

  private static Optional<Answer> answer(List<Reply> replies) {
    return replies
        .get(0)
        .match(answered -> Optional.of(answered.answer()), said -> Optional.empty());
  }

  /** The quote with the sentences around it. */
  private Pressed more(Asked asked, String token, Place place) {
    return answer(answering.answer(asked, place))
        .flatMap(answer -> AnswerHtml.quoted(answer).map(proof -> wider(answer, proof, token)))
        .orElse(Pressed.notice(GONE));
  }

  private Pressed wider(Answer answer, Proof proof, String token) {
    Passage passage = proof.passage();
    List<Passage> around =
        Stream.of(neighbour(passage, -1), Optional.of(passage), neighbour(passage, 1))
            .flatMap(Optional::stream)
            .toList();
    Post post =
        new Post(
            AnswerHtml.of(answer, unused -> AnswerHtml.quote(around)),
            List.of(Asking.buttons(token).get(1)),
            AnswerHtml.articlesOf(answer));
    return new Pressed("", Optional.of(post), List.of());
  }

  private Optional<Passage> neighbour(Passage passage, int step) {
    return passage.id().step(step).flatMap(store::find);
  }
}
